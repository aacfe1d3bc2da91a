package dev.golive.chat;

import dev.golive.message.MessageText;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Replaces the words on a list by as many asterisks, in anybody's text. A word is a run of letters and digits; nothing is
 * replaced inside a longer word. Stateless, thread-safe.
 */
public final class WordFilter implements ChatFilter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final WordList words;

    private WordFilter(WordList words) {
        this.words = Objects.requireNonNull(words, "words");
    }

    /** A filter of these words. */
    public static WordFilter of(WordList words) {
        return new WordFilter(words);
    }

    @Override
    public Verdict review(Draft draft) {
        String text = draft.text().value();
        String clean = WORD.matcher(text)
                .replaceAll(word -> words.contains(word.group().toLowerCase(Locale.ROOT))
                        ? "*".repeat(word.group().codePointCount(0, word.group().length()))
                        : word.group());
        return clean.equals(text) ? Verdict.allow() : Verdict.replace(MessageText.of(clean));
    }
}
