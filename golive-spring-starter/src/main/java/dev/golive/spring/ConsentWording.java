package dev.golive.spring;

import dev.golive.sroi.event.Purpose;
import java.util.List;
import java.util.Objects;

/**
 * What people read before they agree that something is kept of them. Beans of this type take the place of {@link #standard()},
 * all of it: a purpose without a wording is not asked for. Whoever changes a text changes its version, too.
 *
 * @param purpose what it would be used for, such as {@link Purpose#EFFORT}
 * @param version which wording, 1 to 64 characters; kept with the consent
 * @param title a few words, 1 to 80 characters
 * @param text what is kept, what for, who sees it, and how to take it back; 1 to 2,000 characters
 */
public record ConsentWording(Purpose purpose, String version, String title, String text) {

    private static final String FIRST = "1";

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public ConsentWording {
        Objects.requireNonNull(purpose, "purpose");
        check("version", version, 64);
        check("title", title, 80);
        check("text", text, 2_000);
    }

    /** The library's own wording for effort and well-being, in plain words. */
    public static List<ConsentWording> standard() {
        return List.of(
                new ConsentWording(
                        Purpose.EFFORT,
                        FIRST,
                        "How hard it was",
                        "We keep your ratings of how hard a class was, and your heart rate if you send it. Your coach sees"
                                + " them. Whoever pays for the classes sees only totals in which nobody can be found."),
                new ConsentWording(
                        Purpose.WELLBEING,
                        FIRST,
                        "How you are",
                        "We keep what you answer about how you feel. Your coach sees it. Whoever pays for the classes sees"
                                + " only totals in which nobody can be found, and never what you write in your own"
                                + " words."));
    }

    private static void check(String name, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException("A consent's " + name + " has " + value.length()
                    + " characters, or only blanks: give 1 to " + longest + ".");
        }
    }
}
