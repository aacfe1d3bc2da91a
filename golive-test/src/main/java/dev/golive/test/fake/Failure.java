package dev.golive.test.fake;

import dev.golive.error.TwirpCode;
import org.jspecify.annotations.Nullable;

/** A failure that the fake server was told to have, until it is told otherwise. Thread-safe. */
public final class Failure {

    private final @Nullable RoomServiceMethod method;
    private final TwirpCode code;
    private long left = Long.MAX_VALUE;

    Failure(@Nullable RoomServiceMethod method, TwirpCode code) {
        this.method = method;
        this.code = code;
    }

    /**
     * Ends it after so many calls from now on. A call through the library is repeated up to twice when that may help, so two failures
     * are overcome, and three are not.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public synchronized void times(int calls) {
        if (calls < 0) {
            throw new IllegalArgumentException("A call can't fail " + calls + " times.");
        }
        left = calls;
    }

    /** Whether it hits this call. */
    synchronized boolean hits(RoomServiceMethod called) {
        if (left == 0 || (method != null && method != called)) {
            return false;
        }
        left--;
        return true;
    }

    TwirpCode code() {
        return code;
    }
}
