package dev.golive.sroi.event;

import java.util.regex.Pattern;

/** What all names in events have in common. */
final class EventText {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private EventText() {}

    /**
     * Checks a name: of 1 to so many characters, none of which is a control character or half of a pair.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static String check(String what, String value, int most) {
        if (value.isBlank() || value.length() > most || hasOdd(value)) {
            throw new IllegalArgumentException(
                    what + " has 1 to " + most + " characters that can be seen; this one has " + value.length() + ".");
        }
        return value;
    }

    /** Whether there is a control character, or half of a pair. */
    private static boolean hasOdd(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(unit) || Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks a key word: lower case, digits and hyphens, a letter first, at most 32.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static String checkWord(String what, String value) {
        if (!WORD.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " is 1 to 32 of a-z, 0-9 and -, beginning with a letter; \"" + value + "\" is not.");
        }
        return value;
    }
}
