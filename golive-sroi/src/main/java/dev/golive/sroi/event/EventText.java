package dev.golive.sroi.event;

/** What all names in events have in common. */
final class EventText {

    private EventText() {}

    /**
     * Checks a name: of 1 to so many characters, none of which is a control character or half of a pair.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static String check(String what, String value, int most) {
        if (value.isBlank() || value.length() > most || value.codePoints().anyMatch(EventText::isOdd)) {
            throw new IllegalArgumentException(
                    what + " has 1 to " + most + " characters that can be seen; this one has " + value.length() + ".");
        }
        return value;
    }

    private static boolean isOdd(int point) {
        return Character.isISOControl(point) || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /**
     * Checks a key word: lower case, digits and hyphens, a letter first, at most 32.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static String checkWord(String what, String value) {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    what + " is 1 to 32 of a-z, 0-9 and -, beginning with a letter; \"" + value + "\" is not.");
        }
        return value;
    }
}
