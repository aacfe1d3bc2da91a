package dev.golive.error;

import org.jspecify.annotations.Nullable;

/** A call to LiveKit failed. Closed family: either trying again may help, or it will not. */
public abstract sealed class LiveKitException extends GoLiveException
        permits LiveKitUnavailableException, LiveKitRefusedException {

    private static final long serialVersionUID = 1L;

    private final TwirpCode code;

    LiveKitException(TwirpCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What LiveKit answered; {@link TwirpCode#UNAVAILABLE} when it did not answer. */
    public TwirpCode code() {
        return code;
    }

    /** Whether the same call may succeed a little later. */
    public abstract boolean retryable();
}
