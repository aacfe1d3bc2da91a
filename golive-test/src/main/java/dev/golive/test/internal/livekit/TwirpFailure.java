package dev.golive.test.internal.livekit;

import dev.golive.error.TwirpCode;

/** The server says no, in Twirp's words. */
public final class TwirpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TwirpCode code;

    /** Says so.
     *
     * @param code the kind of no
     */
    public TwirpFailure(TwirpCode code, String message) {
        super(message);
        this.code = code;
    }

    static TwirpFailure noRoom() {
        return new TwirpFailure(TwirpCode.NOT_FOUND, "twirp error unknown: requested room does not exist");
    }

    static TwirpFailure noParticipant() {
        return new TwirpFailure(TwirpCode.NOT_FOUND, "twirp error unknown: participant does not exist");
    }

    /** Nobody serves that room or participant; a real server looks for three seconds before it says so. */
    static TwirpFailure noResponse() {
        return new TwirpFailure(TwirpCode.UNAVAILABLE, "twirp error unknown: no response from servers");
    }

    /** The kind of no. */
    public TwirpCode code() {
        return code;
    }
}
