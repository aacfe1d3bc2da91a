package dev.golive.error;

/** Answer 403: this person may not enter this session; the message is the reason, a sentence for them. */
public final class EntryRefusedException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the reason, a friendly sentence for the person
     */
    public EntryRefusedException(String message) {
        super(message, null);
    }
}
