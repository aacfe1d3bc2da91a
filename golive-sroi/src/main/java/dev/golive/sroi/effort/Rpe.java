package dev.golive.sroi.effort;

import java.util.List;

/**
 * How hard a session was as a whole, as the person says who did it: 0 to 10, in steps of a tenth, ten for the hardest.
 *
 * <p>Source of the method: C. Foster and others, "A New Approach to Monitoring Exercise Training", Journal of Strength and
 * Conditioning Research 15(1), 2001, pages 109 to 115, which asks half an hour after the session. The words beside the
 * numbers are our own: those of the CR-10 scale are under licence.
 *
 * @param tenths 0 to 100
 */
public record Rpe(int tenths) {

    /** What a person is asked, best about half an hour after the end. */
    public static final String QUESTION = "How hard was the session as a whole?";

    private static final List<String> ANCHORS = List.of(
            "No effort at all",
            "I hardly noticed it",
            "I could have gone on all day",
            "I could chat in whole sentences",
            "I breathed deeper and could still talk",
            "Talking took some effort",
            "I spoke in short phrases",
            "I spoke in single words",
            "I wanted to stop",
            "I was close to my limit",
            "I could not have done any more");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the rating is below 0 or above 10
     */
    public Rpe {
        if (tenths < 0 || tenths > 100) {
            throw new IllegalArgumentException(
                    "A rating of " + tenths + " tenths is not on the scale: give 0 to 100 tenths, which is 0 to 10.");
        }
    }

    /**
     * A whole rating.
     *
     * @param rating 0 to 10
     * @throws IllegalArgumentException if it is another number
     */
    public static Rpe of(int rating) {
        if (rating < 0 || rating > 10) {
            throw new IllegalArgumentException("A rating of " + rating + " is not on the scale: give 0 to 10.");
        }
        return new Rpe(rating * 10);
    }

    /** The eleven answers in plain words, for 0, 1 and so on to 10. */
    public static List<String> anchors() {
        return ANCHORS;
    }

    /** The rating as a number, such as {@code 7} or {@code 6.5}. */
    @Override
    public String toString() {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
