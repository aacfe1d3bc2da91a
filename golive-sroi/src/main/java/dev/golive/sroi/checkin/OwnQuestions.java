package dev.golive.sroi.checkin;

import java.util.List;

/** The library's own short questions around a session, in its own words. They are not validated as a measure of anything. */
public final class OwnQuestions {

    /** Before a session: 0 to 10, more is better. */
    public static final ScaleQuestion READINESS = new ScaleQuestion(
            new QuestionKey("readiness"),
            "How ready do you feel to train today?",
            0,
            10,
            "not ready at all",
            "as ready as can be",
            false);

    /** Before a session: 0 to 10, less is better. */
    public static final ScaleQuestion SORENESS = new ScaleQuestion(
            new QuestionKey("soreness"),
            "How sore are your muscles today?",
            0,
            10,
            "not sore at all",
            "too sore to move freely",
            true);

    /** After a session: 1 to 5, more is better. */
    public static final ScaleQuestion ENJOYMENT = new ScaleQuestion(
            new QuestionKey("enjoyment"),
            "How much did you enjoy the session?",
            1,
            5,
            "not at all",
            "very much",
            false);

    private static final String VERSION = "1";
    private static final String SOURCE = "Go Live SDK, own questions";

    /** Readiness and soreness. */
    public static final Questionnaire BEFORE_SESSION =
            new Questionnaire(new QuestionKey("before"), VERSION, SOURCE, List.of(READINESS, SORENESS));

    /** Enjoyment. */
    public static final Questionnaire AFTER_SESSION =
            new Questionnaire(new QuestionKey("after"), VERSION, SOURCE, List.of(ENJOYMENT));

    private OwnQuestions() {}
}
