package dev.golive.room;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;

/**
 * The host's own id of a session, in Unicode normal form C: two spellings that look the same are one id.
 *
 * <p>Any text of 1 to {@value #MAX_BYTES} UTF-8 bytes without control characters, not blank. Immutable.
 *
 * @param value the id as the host writes it, normalised
 */
public record SessionId(String value) {

    /** The longest id, in UTF-8 bytes after normalisation. */
    public static final int MAX_BYTES = 512;

    /**
     * Normalises and checks.
     *
     * @throws IllegalArgumentException if the id is blank, holds a control character or half a surrogate pair, or is
     *     longer than {@value #MAX_BYTES} bytes
     */
    public SessionId {
        Objects.requireNonNull(value, "value");
        value = Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value
                : Normalizer.normalize(value, Normalizer.Form.NFC);
        if (value.codePoints().allMatch(SessionId::isSpace)) {
            throw new IllegalArgumentException("The session id is blank. Give the id that your timetable uses.");
        }
        int control =
                value.codePoints().filter(Character::isISOControl).findFirst().orElse(-1);
        if (control >= 0) {
            throw new IllegalArgumentException(
                    "The session id holds the control character U+%04X. Remove it.".formatted(control));
        }
        int bytes = utf8(value).remaining();
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The session id has " + bytes + " bytes of UTF-8, at most " + MAX_BYTES + " are allowed.");
        }
    }

    /**
     * The id with this text.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static SessionId of(String value) {
        return new SessionId(value);
    }

    /** The id in UTF-8. */
    ByteBuffer utf8() {
        return utf8(value);
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "The session id holds half a surrogate pair: it is not valid Unicode text.", e);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
