package dev.golive.chat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Words that are not to be read in a chat. Implementations are thread-safe, and may change what they hold. */
@FunctionalInterface
public interface WordList {

    /**
     * Whether this word is on the list.
     *
     * @param word letters and digits in lower case
     */
    boolean contains(String word);

    /** These words, in any case. */
    static WordList of(String... words) {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            all.add(word.strip().toLowerCase(Locale.ROOT));
        }
        return all::contains;
    }
}
