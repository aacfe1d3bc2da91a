package dev.golive.sroi.capture;

import dev.golive.board.PromptKind;
import dev.golive.command.Answer;
import dev.golive.command.CheckIn;
import dev.golive.command.Command;
import dev.golive.command.Effort;
import dev.golive.command.HeartRate;
import dev.golive.command.PromptAnswer;
import dev.golive.error.RefusalCode;
import dev.golive.error.StoreUnavailableException;
import dev.golive.participant.Identity;
import dev.golive.relay.Refusal;
import dev.golive.relay.SelfReport;
import dev.golive.relay.SelfReports;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.session.SessionStore;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SafeguardingChecked;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.privacy.Consents;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Turns what happens in sessions into evidence, as it happens: what LiveKit tells, and what people say of themselves. What is
 * health data is kept only with consent for its purpose. The same webhook or report again is the same event.
 *
 * <p>Thread-safe; blocks on the ledger and the book.
 */
public final class EvidenceCapture implements SelfReports {

    private final RoomEvidence evidence;
    private final EvidenceLedger ledger;

    private EvidenceCapture(RoomEvidence evidence, EvidenceLedger ledger) {
        this.evidence = evidence;
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * A capture.
     *
     * @param namespace the host's, as in room names; events say {@code /golive/<namespace>} as their source
     * @param naming whose rooms are taken: others on the same server are none of ours
     * @param sessions which session a room is of, where its name does not say
     */
    public static EvidenceCapture create(
            String namespace,
            RoomNaming naming,
            SessionStore sessions,
            Programmes programmes,
            SubjectBook book,
            EvidenceLedger ledger) {
        return new EvidenceCapture(new RoomEvidence(namespace, naming, sessions, programmes, book), ledger);
    }

    /**
     * Keeps what a webhook says about attendance.
     *
     * @throws LedgerUnavailableException if it could not be kept; hand it in again
     */
    public void onEvent(WebhookEvent event) {
        EventKey key = new EventKey(evidence.source("webhook"), event.id().value());
        WebhookFacts.from(event)
                .flatMap(fact -> attended(fact, unused -> key, event.createdAt()))
                .ifPresent(this::append);
    }

    /**
     * Keeps what LiveKit said when it was asked who is where, and no webhook had said.
     *
     * @param facts as {@link RosterPoll} heals them
     * @throws LedgerUnavailableException if it could not be kept; hand it in again
     */
    public void healed(List<AttendanceFact> facts) {
        RoomEvidence.append(
                ledger,
                facts.stream()
                        .flatMap(fact -> attended(fact, this::rosterKey, Instant.EPOCH).stream())
                        .toList());
    }

    private EventKey rosterKey(Attended attended) {
        String id = RoomEvidence.id(
                attended.type(),
                attended.fact().room().id(),
                attended.connection().map(Connection::id),
                attended.at());
        return new EventKey(evidence.source("roster"), id);
    }

    /**
     * The fact as evidence has it.
     *
     * @param otherwise when it happened, should the fact not say so
     * @return empty for a room that is none of ours, and for somebody of whom there is no note: no evidence of ours
     */
    private Optional<EvidenceEvent> attended(AttendanceFact fact, Function<Attended, EventKey> key, Instant otherwise) {
        RoomName room = RoomName.of(fact.room().label().value());
        if (!evidence.owns(room)) {
            return Optional.empty();
        }
        Attendee attendee = new Attended(fact).attendee().orElse(null);
        Subject subject = attendee == null
                ? null
                : evidence.subject(room, Identity.of(attendee.value())).orElse(null);
        if (attendee != null && subject == null) {
            return Optional.empty();
        }
        Attended attended = new Attended(EvidenceNames.relabelled(fact, evidence.session(room), subject));
        return Optional.of(
                evidence.event(key.apply(attended), attended.at().orElse(otherwise), room, subject, attended));
    }

    @Override
    public Optional<Refusal> take(SelfReport report) {
        Command command = report.command();
        Purpose purpose = command instanceof CheckIn ? Purpose.WELLBEING : Purpose.EFFORT;
        Fact fact = fact(command);
        if (fact == null) {
            return Optional.of(SelfReports.notTaken(command));
        }
        return keep(report, purpose, fact);
    }

    @Override
    public Optional<Refusal> answered(SelfReport report, PromptKind asked) {
        if (!(report.command() instanceof PromptAnswer answer) || !(answer.answer() instanceof Answer.Figure figure)) {
            return Optional.empty();
        }
        return asked == PromptKind.EFFORT
                ? keep(report, Purpose.EFFORT, new EffortReported((int) figure.value(), null))
                : keep(
                        report,
                        Purpose.WELLBEING,
                        answered(Map.of(answer.prompt().value(), figure)));
    }

    private Optional<Refusal> keep(SelfReport report, Purpose purpose, Fact fact) {
        try {
            Subject subject =
                    evidence.subject(report.room(), report.from().id()).orElse(null);
            if (subject == null || !Consents.of(ledger, subject).contains(purpose)) {
                return Optional.of(new Refusal(
                        RefusalCode.NOT_ALLOWED,
                        "",
                        null,
                        "This is not kept, because you have not agreed to it (" + purpose
                                + "). You can, under My data."));
            }
            EventKey key =
                    new EventKey(evidence.source("relay"), report.command().id().toString());
            append(evidence.event(key, report.at(), report.room(), subject, fact));
            return Optional.empty();
        } catch (LedgerUnavailableException e) {
            throw new StoreUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Fact fact(Command command) {
        if (command instanceof Effort effort) {
            return new EffortReported(
                    effort.rpe(), effort.minutes() == null ? null : Duration.ofMinutes(effort.minutes()));
        } else if (command instanceof HeartRate zones) {
            return new HeartRateReported(zones.zoneSeconds());
        }
        return command instanceof CheckIn checkIn ? answered(checkIn.answers()) : null;
    }

    private static Fact answered(Map<String, Answer> answers) {
        TreeMap<String, CheckInAnswer> kept = new TreeMap<>();
        answers.forEach((question, answer) -> {
            if (answer instanceof Answer.Figure figure) {
                kept.put(question, new CheckInAnswer.Figure(figure.value()));
            } else if (answer instanceof Answer.Words words) {
                kept.put(question, new CheckInAnswer.Words(words.text().value()));
            }
        });
        return new CheckInAnswered(kept);
    }

    /**
     * Keeps a fact that the host knows, such as a consent.
     *
     * @param id unique among the host's own, 1 to 128 characters; the same id is the same event
     * @throws LedgerUnavailableException if it could not be kept
     */
    public void keep(
            String id,
            Instant at,
            @Nullable ProgrammeId programme,
            @Nullable SessionLabel session,
            @Nullable Subject subject,
            Fact fact) {
        append(new EvidenceEvent(new EventKey(evidence.source("host"), id), at, programme, session, subject, fact));
    }

    /** Keeps a fact about a person. Nothing of them is in its id, which is random: it outlives them. */
    void keepAbout(Subject subject, @Nullable ProgrammeId programme, Instant at, Fact fact, RandomGenerator random) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        keep(id, at, programme, null, subject, fact);
    }

    /** Notes that there was a minor without a verified guardian, once a person, and nothing else of them. */
    void unguarded(RoomName room, Identity identity, Instant at) {
        EventKey key = new EventKey(evidence.source("host"), RoomEvidence.id("guardian", room, identity));
        append(evidence.event(key, at, room, null, new SafeguardingChecked("guardian", false)));
    }

    /** What evidence calls the session of a room. */
    public SessionLabel sessionLabel(RoomName room) {
        return evidence.session(room);
    }

    /**
     * What brings in what a session's own records say.
     *
     * @param attendance which rooms are open
     */
    public SessionHarvest harvest(SessionRecords records, AttendanceStore attendance, InstantSource clock) {
        return new SessionHarvest(records, attendance, evidence, ledger, clock);
    }

    private void append(EvidenceEvent event) {
        RoomEvidence.append(ledger, List.of(event));
    }
}
