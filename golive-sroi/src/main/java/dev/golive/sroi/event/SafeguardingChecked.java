package dev.golive.sroi.event;

/**
 * A rule of safeguarding was looked at.
 *
 * @param check which, 1 to 32 of a-z, 0-9 and -, such as {@code two-adults}
 * @param passed whether it held
 */
public record SafeguardingChecked(String check, boolean passed) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the check is no such word
     */
    public SafeguardingChecked {
        EventText.checkWord("A check", check);
    }
}
