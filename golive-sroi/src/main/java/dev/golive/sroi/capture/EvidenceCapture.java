package dev.golive.sroi.capture;

import dev.golive.command.Answer;
import dev.golive.command.CheckIn;
import dev.golive.command.Command;
import dev.golive.command.Effort;
import dev.golive.command.HeartRate;
import dev.golive.error.RefusalCode;
import dev.golive.error.StoreUnavailableException;
import dev.golive.participant.Identity;
import dev.golive.relay.Refusal;
import dev.golive.relay.SelfReport;
import dev.golive.relay.SelfReports;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.privacy.Consents;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what happens in sessions into evidence, as it happens: what LiveKit tells, and what people say of themselves. What is
 * health data is kept only with consent for its purpose. The same webhook or report again is the same event.
 *
 * <p>Thread-safe; blocks on the ledger and the book.
 */
public final class EvidenceCapture implements SelfReports {

    private final String source;
    private final RoomNaming naming;
    private final Programmes programmes;
    private final SubjectBook book;
    private final EvidenceLedger ledger;

    private EvidenceCapture(
            String source, RoomNaming naming, Programmes programmes, SubjectBook book, EvidenceLedger ledger) {
        this.source = source;
        this.naming = Objects.requireNonNull(naming, "naming");
        this.programmes = Objects.requireNonNull(programmes, "programmes");
        this.book = Objects.requireNonNull(book, "book");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * A capture.
     *
     * @param namespace the host's, as in room names; events say {@code /golive/<namespace>} as their source
     * @param naming whose rooms are taken: others on the same server are none of ours
     */
    public static EvidenceCapture create(
            String namespace, RoomNaming naming, Programmes programmes, SubjectBook book, EvidenceLedger ledger) {
        String source = new EventKey("/golive/" + namespace, "x").source();
        return new EvidenceCapture(source, naming, programmes, book, ledger);
    }

    /**
     * Keeps what a webhook says about attendance.
     *
     * @throws LedgerUnavailableException if it could not be kept; hand it in again
     */
    public void onEvent(WebhookEvent event) {
        WebhookFacts.from(event).ifPresent(fact -> {
            RoomName room = RoomName.of(fact.room().label().value());
            if (naming.owns(room)) {
                attended(room, fact, event).ifPresent(this::append);
            }
        });
    }

    private Optional<EvidenceEvent> attended(RoomName room, AttendanceFact fact, WebhookEvent event) {
        try {
            return Optional.of(read(room, fact, event));
        } catch (IllegalArgumentException e) {
            // Somebody whose token is not ours, by a name that could say who they are: no evidence of ours.
            return Optional.empty();
        }
    }

    private EvidenceEvent read(RoomName room, AttendanceFact fact, WebhookEvent event) {
        Optional<SessionId> id = naming.sessionOf(room);
        SessionLabel session = new SessionLabel(id.map(SessionId::value).orElseGet(room::value));
        Attended attended = new Attended(
                EvidenceNames.relabelled(fact, session, attendee -> subjectOf(room, Identity.of(attendee.value()))));
        return new EvidenceEvent(
                new EventKey(source + "/webhook", event.id().value()),
                attended.at().orElse(event.createdAt()),
                id.flatMap(programmes::of).orElse(null),
                session,
                attended.attendee().map(whom -> new Subject(whom.value())).orElse(null),
                attended);
    }

    @Override
    public Optional<Refusal> take(SelfReport report) {
        Command command = report.command();
        Purpose purpose = command instanceof CheckIn ? Purpose.WELLBEING : Purpose.EFFORT;
        Fact fact = fact(command);
        if (fact == null) {
            return Optional.of(SelfReports.notTaken(command));
        }
        try {
            Subject subject = subjectOf(report.room(), report.from().id());
            if (!Consents.of(ledger, subject).contains(purpose)) {
                return Optional.of(new Refusal(
                        RefusalCode.NOT_ALLOWED,
                        "",
                        null,
                        "This is not kept, because you have not agreed to it (" + purpose + ")."));
            }
            append(new EvidenceEvent(
                    new EventKey(source + "/relay", command.id().toString()),
                    report.at(),
                    programmes.of(report.session()).orElse(null),
                    new SessionLabel(report.session().value()),
                    subject,
                    fact));
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
        append(new EvidenceEvent(new EventKey(source + "/host", id), at, programme, session, subject, fact));
    }

    private void append(EvidenceEvent event) {
        ledger.append(List.of(EventDocument.of(event)));
    }

    private Subject subjectOf(RoomName room, Identity identity) {
        return book.find(room, identity).orElseGet(() -> new Subject(identity.value()));
    }
}
