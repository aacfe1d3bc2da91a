package dev.golive.relay;

import dev.golive.error.RefusalCode;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an item was not taken.
 *
 * @param code what kind of no
 * @param pointer the JSON Pointer (RFC 6901) of the place; empty for the whole item
 * @param retryAfter how long to wait before it may pass, to the millisecond; null if waiting does not help
 * @param detail a sentence for the person
 */
public record Refusal(
        RefusalCode code, String pointer, @Nullable Duration retryAfter, String detail) {

    /** Refuses nulls. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(detail, "detail");
    }

    static Refusal of(RefusalCode code, String detail) {
        return new Refusal(code, "", null, detail);
    }

    static Refusal at(String pointer, String detail) {
        return new Refusal(RefusalCode.INVALID, pointer, null, detail);
    }

    static Refusal tooFast(Duration retryAfter) {
        return new Refusal(RefusalCode.TOO_FAST, "", retryAfter, "A moment, please.");
    }
}
