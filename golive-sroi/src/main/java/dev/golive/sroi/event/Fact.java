package dev.golive.sroi.event;

/**
 * What happened, in the past tense. Open family: a kind that this version does not know is kept and passed on as it came,
 * so callers write a default.
 */
public sealed interface Fact
        permits Attended,
                SessionPlanned,
                SessionWentLive,
                SessionEnded,
                EffortReported,
                HeartRateReported,
                CheckInAnswered,
                RepsCounted,
                XpAwarded,
                HandRaised,
                HandPromoted,
                EngagementCounted,
                ConsentRecorded,
                ConsentWithdrawn,
                GuardianVerified,
                SafeguardingChecked,
                ModerationActed,
                RecordingStarted,
                RecordingFinished,
                EvidenceAmended,
                SubjectErased,
                Unrecognised {

    /** Its event's type, such as {@code dev.golive.effort.reported.v1}. */
    default String type() {
        return FactKind.typeOf(this);
    }
}
