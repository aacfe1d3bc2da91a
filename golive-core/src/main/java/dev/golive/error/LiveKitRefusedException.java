package dev.golive.error;

/** Give up: LiveKit understood the call and refused it. The same call will be refused again. */
public final class LiveKitRefusedException extends LiveKitException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was refused.
     *
     * @param code what LiveKit answered
     * @param message a sentence
     */
    public LiveKitRefusedException(TwirpCode code, String message) {
        super(code, message, null);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
