package dev.golive.sroi.event;

/**
 * What somebody's data may be used for.
 *
 * @param value 1 to 32 of a-z, 0-9 and -, a letter first, such as {@code effort}
 */
public record Purpose(String value) implements Comparable<Purpose> {

    /** How hard it was: ratings and heart rates. */
    public static final Purpose EFFORT = new Purpose("effort");

    /** How somebody is: check-ins. */
    public static final Purpose WELLBEING = new Purpose("wellbeing");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public Purpose {
        EventText.checkWord("A purpose", value);
    }

    @Override
    public int compareTo(Purpose other) {
        return value.compareTo(other.value);
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
