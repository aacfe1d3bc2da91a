package dev.golive.internal.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** The checks that all short texts share which people write or a room sees. Pure, thread-safe. */
public final class PlainText {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private PlainText() {}

    /**
     * The text in normal form C.
     *
     * @param what what the text is, for the message
     * @param maxBytes the most bytes of UTF-8
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a change of writing
     *     direction or half a surrogate pair
     */
    public static String check(String what, String text, int maxBytes) {
        Objects.requireNonNull(text, what);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        checkSigns(what, normal);
        int bytes = normal.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > maxBytes) {
            throw new IllegalArgumentException(
                    "The " + what + " has " + bytes + " bytes of UTF-8, at most " + maxBytes + " are allowed.");
        }
        return normal;
    }

    /**
     * The text in normal form C.
     *
     * @param what what the text is, for the message
     * @param maxCodePoints the most characters
     * @throws IllegalArgumentException as the other method does, or if it has too many characters
     */
    public static String check(String what, String text, int maxBytes, int maxCodePoints) {
        String normal = check(what, text, maxBytes);
        int length = normal.codePointCount(0, normal.length());
        if (length > maxCodePoints) {
            throw new IllegalArgumentException(
                    "The " + what + " has " + length + " characters, at most " + maxCodePoints + " are allowed.");
        }
        return normal;
    }

    private static void checkSigns(String what, String text) {
        boolean blank = true;
        boolean hides = false;
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            blank &= isSpace(codePoint);
            hides |= hidesText(codePoint);
        }
        if (blank) {
            throw new IllegalArgumentException("The " + what + " is blank.");
        }
        if (hides) {
            throw new IllegalArgumentException("The " + what
                    + " holds a control character, a change of writing direction or half a surrogate pair.");
        }
    }

    /** Whether the text holds what looks like an e-mail address. */
    public static boolean looksLikeEmail(String text) {
        // Nearly no text has an @, and the pattern would begin its search at each sign.
        return text.indexOf('@') >= 0 && EMAIL.matcher(text).find();
    }

    /** No-break spaces too, which {@link String#isBlank} leaves out. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean hidesText(int codePoint) {
        boolean changesDirection =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return Character.isISOControl(codePoint)
                || changesDirection
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
