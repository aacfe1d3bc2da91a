package dev.golive.test.livekit;

import org.jspecify.annotations.Nullable;

/** No LiveKit server could be found or started; the message says what was tried and what to do about it. */
public final class LiveKitUnavailableException extends RuntimeException {

    LiveKitUnavailableException(String message) {
        this(message, null);
    }

    LiveKitUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
