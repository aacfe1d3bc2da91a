package dev.golive.participant;

/** What a participant asks the server to do with the session itself. {@link Role#may} says who may. */
public enum Action {
    /** Start the broadcast. */
    GO_LIVE,
    /** End the broadcast for everyone. */
    END_SESSION,
    /** Look at the session as athletes see it, unseen. */
    SEE_PREVIEW,
    /** See who is or was there, and for how long. */
    SEE_ATTENDANCE
}
