package dev.golive.sroi.event;

import static dev.golive.sroi.event.FactNeeds.BOTH;
import static dev.golive.sroi.event.FactNeeds.NOTHING;
import static dev.golive.sroi.event.FactNeeds.PERSON;
import static dev.golive.sroi.event.FactNeeds.SESSION;

import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomOpened;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of facts: the word for each, what it needs beside it, and its data, whose fields are in order of their names. */
enum FactKind {
    SESSION_PLANNED("session.planned", SessionPlanned.class, SESSION, FactBody::plan, FactBody::plan),
    SESSION_OPENED("session.opened", RoomOpened.class, SESSION, AttendedBody::opened, AttendedBody::opened),
    SESSION_LIVE("session.live", SessionWentLive.class, SESSION, FactBody::nothing, in -> new SessionWentLive()),
    SESSION_ENDED("session.ended", SessionEnded.class, SESSION, FactBody::nothing, in -> new SessionEnded()),
    SESSION_CLOSED("session.closed", RoomClosed.class, SESSION, AttendedBody::closed, AttendedBody::closed),
    JOINED("participant.joined", ConnectionJoined.class, BOTH, AttendedBody::joined, AttendedBody::joined),
    LEFT("participant.left", ConnectionLeft.class, BOTH, AttendedBody::left, AttendedBody::left),
    SIGHTED("participant.sighted", ConnectionSighted.class, BOTH, AttendedBody::sighted, AttendedBody::sighted),
    MISSED("participant.missed", ConnectionGone.class, BOTH, AttendedBody::missed, AttendedBody::missed),
    ABORTED("participant.aborted", ConnectionAborted.class, BOTH, AttendedBody::aborted, AttendedBody::aborted),
    EFFORT("effort.reported", EffortReported.class, BOTH, FactBody::effort, FactBody::effort),
    HEART_RATE(
            "heart-rate.reported",
            HeartRateReported.class,
            BOTH,
            (out, it) -> out.integers("zoneSeconds", it.seconds()),
            in -> new HeartRateReported(
                    in.data().integers("zoneSeconds", HeartRateReported.ZONES, 0, HeartRateReported.MOST))),
    CHECK_IN("check-in.answered", CheckInAnswered.class, PERSON, FactBody::checkIn, FactBody::checkIn),
    REPS("reps.counted", RepsCounted.class, BOTH, FactBody::reps, FactBody::reps),
    XP("xp.awarded", XpAwarded.class, BOTH, FactBody::xp, FactBody::xp),
    HAND_RAISED("hand.raised", HandRaised.class, BOTH, FactBody::nothing, in -> new HandRaised()),
    HAND_PROMOTED("hand.promoted", HandPromoted.class, BOTH, FactBody::nothing, in -> new HandPromoted()),
    ENGAGEMENT("engagement.counted", EngagementCounted.class, SESSION, FactBody::engagement, FactBody::engagement),
    CONSENT("consent.recorded", ConsentRecorded.class, PERSON, FactBody::consent, FactBody::consent),
    CONSENT_WITHDRAWN(
            "consent.withdrawn",
            ConsentWithdrawn.class,
            PERSON,
            (out, it) -> out.text("purpose", it.purpose().value()),
            in -> new ConsentWithdrawn(in.data().text("purpose", Purpose::new))),
    GUARDIAN("guardian.verified", GuardianVerified.class, PERSON, FactBody::nothing, in -> new GuardianVerified()),
    SAFEGUARDING("safeguarding.checked", SafeguardingChecked.class, SESSION, FactBody::check, FactBody::check),
    MODERATION(
            "moderation.acted",
            ModerationActed.class,
            BOTH,
            (out, it) -> out.text("act", it.act()),
            in -> in.data().text("act", ModerationActed::new)),
    RECORDING_STARTED(
            "recording.started",
            RecordingStarted.class,
            SESSION,
            (out, it) -> out.text("recording", it.recording()),
            in -> in.data().text("recording", RecordingStarted::new)),
    RECORDING_FINISHED(
            "recording.finished",
            RecordingFinished.class,
            SESSION,
            (out, it) -> out.integer("lengthMs", it.length().toMillis()).text("recording", it.recording()),
            in -> new RecordingFinished(
                    in.data().text("recording", RecordingStarted::new).recording(),
                    Duration.ofMillis(in.data().integer("lengthMs", 0, RecordingFinished.LONGEST.toMillis())))),
    AMENDED("evidence.amended", EvidenceAmended.class, NOTHING, FactBody::amendment, FactBody::amendment),
    ERASED(
            "subject.erased",
            SubjectErased.class,
            NOTHING,
            (out, it) -> out.integer("events", it.events()),
            in -> new SubjectErased(in.data().integer("events", 0, CheckInAnswer.Figure.LARGEST)));

    private static final String PREFIX = "dev.golive.";
    private static final String SUFFIX = ".v1";

    private static final Map<Class<?>, FactKind> BY_PAYLOAD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.payload, kind -> kind));
    private static final Map<String, FactKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactKind::type, kind -> kind));

    private final String word;
    private final Class<?> payload;
    private final FactNeeds needs;
    private final BiConsumer<JsonWriter, Object> write;
    private final Function<FactReading, Fact> read;

    <P> FactKind(
            String word,
            Class<P> payload,
            FactNeeds needs,
            BiConsumer<JsonWriter, P> write,
            Function<FactReading, Fact> read) {
        this.word = word;
        this.payload = payload;
        this.needs = needs;
        this.write = (out, value) -> write.accept(out, payload.cast(value));
        this.read = read;
    }

    /** The kind of an event's type; null for one that is not known here. */
    static @Nullable FactKind ofType(String type) {
        return BY_TYPE.get(type);
    }

    /** The kind of a fact; null for one that is not known here. */
    static @Nullable FactKind of(Fact fact) {
        return BY_PAYLOAD.get(payload(fact).getClass());
    }

    /** The type of a fact's event. */
    static String typeOf(Fact fact) {
        if (fact instanceof Unrecognised unrecognised) {
            return unrecognised.told();
        }
        FactKind kind = of(fact);
        if (kind == null) {
            throw new IllegalStateException("The table of facts has no " + fact.getClass());
        }
        return kind.type();
    }

    /** What a fact needs beside it: of one that is not known here, nothing is known. */
    static FactNeeds needsOf(Fact fact) {
        FactKind kind = of(fact);
        return kind == null ? NOTHING : kind.needs;
    }

    private static Object payload(Fact fact) {
        return fact instanceof Attended attended ? attended.fact() : fact;
    }

    String type() {
        return PREFIX + word + SUFFIX;
    }

    /** Where the data's schema lies in the contract. */
    String schema() {
        return "golive:wire/schema/event/" + word + ".schema.json";
    }

    FactNeeds needs() {
        return needs;
    }

    void write(JsonWriter out, Fact fact) {
        write.accept(out, payload(fact));
    }

    Fact read(FactReading in) {
        return read.apply(in);
    }
}
