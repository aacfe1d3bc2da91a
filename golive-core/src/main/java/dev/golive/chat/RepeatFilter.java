package dev.golive.chat;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets nobody but staff say the same twice in a row within a while, nor write one sign more than twelve times in
 * a row. Letters in another case, and other white space, are the same. Stateless,
 * thread-safe.
 */
public final class RepeatFilter implements ChatFilter {

    private static final int LONGEST_RUN = 12;
    private static final Pattern RUN = Pattern.compile("(.)\\1{" + LONGEST_RUN + ",}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Duration within;

    private RepeatFilter(Duration within) {
        this.within = within;
    }

    /**
     * The filter.
     *
     * @param within for how long the same text is a repetition
     * @throws IllegalArgumentException if that is less than nothing
     */
    public static RepeatFilter within(Duration within) {
        if (within.isNegative()) {
            throw new IllegalArgumentException("Texts are repeated within " + within + ". Take 0 s or more.");
        }
        return new RepeatFilter(within);
    }

    @Override
    public Verdict review(Draft draft) {
        String text = draft.text().value();
        if (draft.from().role().staff()) {
            return Verdict.allow();
        }
        Draft.Previous before = draft.before();
        if (before != null
                && draft.at().isBefore(before.at().plus(within))
                && same(before.text().value(), text)) {
            return Verdict.deny("You have just said that.");
        }
        return RUN.matcher(text).find() ? Verdict.deny("Fewer of the same sign, please.") : Verdict.allow();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
