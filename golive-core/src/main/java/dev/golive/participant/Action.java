package dev.golive.participant;

/** What a participant asks the server to do. {@link Role#may} says who may. */
public enum Action {
    /** Start the broadcast. */
    GO_LIVE,
    /** End the broadcast for everyone. */
    END_SESSION,
    /** Look at the session as athletes see it, unseen. */
    SEE_PREVIEW,
    /** See who is or was there, and for how long. */
    SEE_ATTENDANCE,
    /** Write in the chat; change and delete own lines. */
    CHAT,
    /** React. */
    REACT,
    /** Take part in the training: raise a hand, count repetitions, answer. */
    TRAIN,
    /** Delete anybody's lines, pin one, say who may write; write when only staff may. */
    MODERATE_CHAT,
    /** Mute, remove and ban people, and see who is. */
    MODERATE_PEOPLE,
    /** Run the board: timers, counters, leaderboard, points, questions, spotlight. */
    RUN_BOARD
}
