package dev.golive.sroi.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.command.Answer;
import dev.golive.command.CheckIn;
import dev.golive.command.Command;
import dev.golive.command.Effort;
import dev.golive.command.HandRaise;
import dev.golive.command.HeartRate;
import dev.golive.error.RefusalCode;
import dev.golive.error.StoreUnavailableException;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.relay.Refusal;
import dev.golive.relay.SelfReport;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.InMemorySessionStore;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.ConsentWithdrawn;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.fixture.Hooks;
import dev.golive.sroi.fixture.Peer;
import dev.golive.sroi.ledger.Appended;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.ProgrammeFigures;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceCaptureTest {

    private static final RoomNaming NAMING = RoomNaming.of("gym");
    private static final SessionId SESSION = new SessionId("hiit-42");
    private static final RoomName ROOM = NAMING.nameFor(SESSION);
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00.250Z");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("autumn");
    private static final Subject ANN = new Subject("s_ann");
    private static final long OPENED = NOW.toEpochMilli();

    private final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
    private final SubjectBook book = InMemorySubjectBook.create();
    private final EvidenceCapture capture = capture(ledger);

    @Test
    void aSessionsWebhooksBecomeItsAttendanceByPseudonym() {
        book.note(ROOM, Identity.of("p_1"), ANN);
        Hooks hooks = new Hooks("RM_1", ROOM.value(), OPENED);
        Peer ann = Peer.person("PA_1", "p_1", OPENED + 1_000);

        capture.onEvent(hooks.started());
        capture.onEvent(hooks.joined(ann));
        capture.onEvent(hooks.left(ann, OPENED + 61_750));
        capture.onEvent(hooks.left(ann, OPENED + 61_750));
        capture.onEvent(hooks.finished(OPENED + 90_750));

        assertThat(events()).hasSize(4).allSatisfy(event -> {
            assertThat(event.session()).isEqualTo(new SessionLabel("hiit-42"));
            assertThat(event.programme()).isEqualTo(PROGRAMME);
            assertThat(event.key().source()).isEqualTo("/golive/gym/webhook");
        });
        ProgrammeFigures figures = Rollups.of(ledger, Scope.all(), event -> true)
                .read(RollupRules.standard())
                .programmes()
                .get(0);
        assertThat(figures.people()).singleElement().satisfies(person -> {
            assertThat(person.subject()).isEqualTo("s_ann");
            assertThat(person.totals().presentMs()).isEqualTo(60_750);
        });
        LedgerReader.each(
                ledger, Scope.all(), document -> assertThat(document.json()).doesNotContain("p_1"));
    }

    @Test
    void aRoomThatIsNotOursIsNoEvidence() {
        capture.onEvent(new Hooks("RM_1", "else", OPENED).started());

        assertThat(events()).isEmpty();
    }

    @Test
    void somebodyOfWhomThereIsNoNoteIsNoEvidence() {
        Hooks hooks = new Hooks("RM_1", ROOM.value(), OPENED);

        capture.onEvent(hooks.joined(Peer.person("PA_1", "ann@example.com", OPENED)));

        assertThat(events()).isEmpty();
    }

    @Test
    void whatSomebodySaysOfThemselvesIsKeptWithTheirConsentAlone() {
        book.note(ROOM, Identity.of("p_1"), ANN);
        Effort effort = new Effort(id(1), 7, 45);

        assertThat(capture.take(report(effort))).get().extracting(Refusal::code).isEqualTo(RefusalCode.NOT_ALLOWED);
        assertThat(events()).isEmpty();

        consent("c1", Purpose.WELLBEING, NOW);
        assertThat(capture.take(report(effort))).isPresent();
        consent("c2", Purpose.EFFORT, NOW);
        assertThat(capture.take(report(effort))).isEmpty();
        assertThat(capture.take(report(effort))).isEmpty();
        assertThat(events())
                .hasSize(3)
                .last()
                .satisfies(event -> assertThat(event.fact()).isEqualTo(new EffortReported(7, Duration.ofMinutes(45))))
                .satisfies(event -> assertThat(event.subject()).isEqualTo(ANN));
    }

    @Test
    void whoTakesTheirConsentBackIsKeptNoMore() {
        book.note(ROOM, Identity.of("p_1"), ANN);
        consent("c1", Purpose.EFFORT, NOW);
        capture.keep("c2", NOW.plusSeconds(1), null, null, ANN, new ConsentWithdrawn(Purpose.EFFORT));

        assertThat(capture.take(report(new Effort(id(1), 7, null)))).isPresent();

        consent("c3", Purpose.EFFORT, NOW.plusSeconds(2));
        assertThat(capture.take(report(new Effort(id(1), 7, null)))).isEmpty();
    }

    @Test
    void everyReportHasItsEvent() {
        book.note(ROOM, Identity.of("p_1"), ANN);
        consent("c1", Purpose.EFFORT, NOW);
        consent("c2", Purpose.WELLBEING, NOW);
        Map<String, Answer> answers =
                Map.of("mood", new Answer.Figure(3), "said", new Answer.Words(MessageText.of("Fine.")));

        assertThat(capture.take(report(new HeartRate(id(1), List.of(1, 2, 3, 4, 5)))))
                .isEmpty();
        assertThat(capture.take(report(new CheckIn(id(2), answers)))).isEmpty();
        assertThat(capture.take(report(new HandRaise(id(3)))))
                .get()
                .extracting(Refusal::pointer)
                .isEqualTo("/type");

        assertThat(events().stream().skip(2).map(EvidenceEvent::fact))
                .containsExactly(
                        new HeartRateReported(List.of(1, 2, 3, 4, 5)),
                        new CheckInAnswered(new TreeMap<>(Map.of(
                                "mood", new CheckInAnswer.Figure(3), "said", new CheckInAnswer.Words("Fine.")))));
    }

    @Test
    void aLedgerThatIsAwayIsToldToTheRelay() {
        book.note(ROOM, Identity.of("p_1"), ANN);
        EvidenceCapture lost = capture(new AwayLedger());

        assertThatThrownBy(() -> lost.take(report(new Effort(id(1), 7, null))))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("Away.");
    }

    /** A ledger whose disk is gone. */
    private static final class AwayLedger implements EvidenceLedger {
        @Override
        public Appended append(List<EventDocument> documents) {
            throw new LedgerUnavailableException("Away.", null);
        }

        @Override
        public List<LedgerEntry> read(Scope scope, long after, int limit) {
            throw new LedgerUnavailableException("Away.", null);
        }

        @Override
        public long forget(Subject subject, Instant now) {
            throw new LedgerUnavailableException("Away.", null);
        }

        @Override
        public long expire(Set<Long> positions, Instant now) {
            throw new LedgerUnavailableException("Away.", null);
        }
    }

    private EvidenceCapture capture(EvidenceLedger into) {
        return EvidenceCapture.create(
                "gym",
                NAMING,
                InMemorySessionStore.create(),
                session -> session.equals(SESSION) ? Optional.of(PROGRAMME) : Optional.empty(),
                book,
                into);
    }

    private void consent(String id, Purpose purpose, Instant at) {
        capture.keep(id, at, null, null, ANN, new ConsentRecorded(purpose, "1"));
    }

    private static SelfReport report(Command command) {
        Sender ann = new Sender(Identity.of("p_1"), DisplayName.of("Ann"), Role.ATHLETE);
        return new SelfReport(SESSION, ROOM, ann, NOW, command);
    }

    private static MessageId id(int number) {
        return new MessageId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    private List<EvidenceEvent> events() {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger, Scope.all(), document -> events.add(document.event()));
        return events;
    }
}
