package dev.golive.error;

import org.jspecify.annotations.Nullable;

/** Try again later: LiveKit did not answer, or said that it can't right now. */
public final class LiveKitUnavailableException extends LiveKitException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was tried.
     *
     * @param code what LiveKit answered
     * @param message a sentence
     * @param cause the failed exchange, if there was one
     */
    public LiveKitUnavailableException(TwirpCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
