package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.JoinTicket;
import dev.golive.error.RefusalCode;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.lease.NodeId;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomNaming;
import dev.golive.session.Ending;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RelaySightings;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.sroi.capture.SessionHarvest;
import dev.golive.sroi.capture.SessionRecords;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EngagementCounted;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.ModerationActed;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionEnded;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.SessionPlanned;
import dev.golive.sroi.event.SessionWentLive;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;
import dev.golive.test.studio.SampleStudio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a class leaves behind as evidence that no webhook tells of. */
class SessionHarvestTest {

    private static final Subject ADA = new Subject("s_ada");
    private static final Subject BEN = new Subject("s_ben");
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn");

    private final InMemoryRoomJournal journal = InMemoryRoomJournal.create();
    private final ReactionStore reactions = InMemoryReactionStore.create();
    private final TallyStore tallies = InMemoryTallyStore.create();
    private final AttendanceStore attendance = InMemoryAttendanceStore.create();
    private final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
    private final SubjectBook book = InMemorySubjectBook.create();
    private final EvidenceCapture capture = EvidenceCapture.create(
            SampleStudio.NAMESPACE,
            RoomNaming.of(SampleStudio.NAMESPACE),
            InMemorySessionStore.create(),
            session -> Optional.of(AUTUMN),
            book,
            ledger);
    private final LiveClass live = LiveClass.start(RelaySettings.standard()
            .withStores(journal, reactions, tallies)
            .withReports(RelaySightings.create(attendance, capture)));
    private final RosterPoll poll = RosterPoll.create(
            live.golive.livekit(), live.golive.rooms(), attendance, capture::healed, live.clock, PollPace.STANDARD);
    private SessionPlan plan = live.studio.hiit();
    private final SessionHarvest harvest = harvest();

    @BeforeEach
    void knowWhoIsThere() {
        book.note(live.room(), LiveClass.identityOf(live.ada), ADA);
        book.note(live.room(), LiveClass.identityOf(live.ben), BEN);
        poll.round();
        assertTaken(coach("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\"}"));
        live.clock.advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aClassLeavesItsPlanItsTimeOnAirAndWhatWasDone() {
        count(live.ada, 12, 1);
        String award = live.newId();
        assertTaken(live.send(
                live.sam,
                LiveClass.item(
                        award,
                        "xp.award",
                        "{\"participant\":\"" + LiveClass.identityOf(live.ben)
                                + "\",\"points\":25,\"reason\":\"Great form\"}")));
        assertTaken(live.send(live.mo, live.act("mute", live.ben)));
        live.send(live.ada, live.line("Hello"));
        live.send(live.ada, live.line("Hello again"));
        assertTaken(live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"fire\",\"n\":3}")));
        LiveClass.await(() -> reactions.totals(live.room()).containsValue(3L));

        harvest.round();

        assertThat(facts())
                .containsExactlyInAnyOrder(
                        new SessionPlanned(plan.startsAt(), plan.endsAt()),
                        new SessionWentLive(),
                        new ModerationActed("muted"),
                        new XpAwarded(award, 25),
                        new RepsCounted("squats", "phone", 12),
                        new EngagementCounted(2, 3));
        assertThat(about(ADA)).containsExactly(new RepsCounted("squats", "phone", 12));
        assertThat(harvested()).allSatisfy(event -> {
            assertThat(event.programme()).isEqualTo(AUTUMN);
            assertThat(event.session()).isEqualTo(new SessionLabel(plan.id().value()));
        });
    }

    @Test
    void nothingIsToldTwiceNotEvenByAnotherProcess() {
        count(live.ada, 12, 1);
        live.send(live.ada, live.line("Hello"));
        assertThat(harvest.round()).isPositive();
        int told = facts().size();

        assertThat(harvest.round()).isZero();
        assertThat(harvest().round()).isZero();
        assertThat(facts()).hasSize(told);

        count(live.ada, 13, 2);
        assertThat(harvest().round()).isEqualTo(1);
        assertThat(harvest.round()).isZero();
    }

    @Test
    void pointsByTheRulesAreGivenOnceTheClassIsOver() {
        assertTaken(coach(
                "xp.rules", "{\"perMinute\":2,\"perTenReps\":5,\"perAnswer\":0,\"perCorrect\":0,\"perStreak\":0}"));
        live.clock.advance(Duration.ofMinutes(9));
        count(live.ada, 34, 1);
        harvest.round();
        assertThat(facts()).noneMatch(XpAwarded.class::isInstance);

        live.golive.sessions().end(plan, Ending.CLOSE_ROOM);
        live.clock.advance(Duration.ofMinutes(5));
        harvest.round();
        harvest.round();

        assertThat(about(ADA))
                .containsExactlyInAnyOrder(new RepsCounted("squats", "phone", 34), new XpAwarded("rule-reps", 15));
        assertThat(harvested())
                .filteredOn(event -> event.fact() instanceof SessionEnded)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.at()).isEqualTo(live.clock.instant().minus(Duration.ofMinutes(5))));
    }

    @Test
    void whatIsImplausiblyFastIsNoEvidenceUntilTimeHasCaughtUp() {
        count(live.ada, 1_000, 1);
        harvest.round();
        assertThat(about(ADA)).isEmpty();

        live.clock.advance(Duration.ofMinutes(10));
        harvest.round();
        assertThat(about(ADA)).containsExactly(new RepsCounted("squats", "phone", 1_000));
    }

    @Test
    void theLastPlanHoldsEvenIfItIsTheFirstAgain() {
        SessionPlan first = plan;
        harvest.round();
        plan = SessionPlan.of(first.id(), first.title(), first.startsAt(), Duration.ofMinutes(75));
        harvest.round();
        plan = first;
        harvest.round();
        harvest.round();

        assertThat(facts())
                .filteredOn(SessionPlanned.class::isInstance)
                .hasSize(3)
                .last()
                .isEqualTo(new SessionPlanned(first.startsAt(), first.endsAt()));
    }

    @Test
    void twoNodesThatCountAtTheSameTimeCountEveryLineOnce() {
        live.send(live.ada, live.line("One"));
        SessionHarvest other = harvest();
        harvest.round();
        other.round();
        live.send(live.ada, live.line("Two"));
        other.round();
        reactions.put(live.room(), NodeId.of("gone"), Map.of(ReactionKind.of("fire"), 7L));
        harvest.round();
        other.round();

        assertThat(facts().stream()
                        .filter(EngagementCounted.class::isInstance)
                        .map(EngagementCounted.class::cast)
                        .reduce((one, next) ->
                                new EngagementCounted(one.lines() + next.lines(), one.reactions() + next.reactions())))
                .contains(new EngagementCounted(2, 7));
    }

    @Test
    void whoWasForgottenIsNotToldOfAgain() {
        count(live.ada, 12, 1);
        harvest.round();

        book.forget(ADA);
        ledger.forget(ADA, live.clock.instant());
        count(live.ada, 14, 2);
        harvest.round();
        harvest().round();

        assertThat(about(ADA)).isEmpty();
        LedgerReader.each(
                ledger,
                Scope.all(),
                document -> assertThat(document.json())
                        .doesNotContain(LiveClass.identityOf(live.ada).value()));
    }

    @Test
    void anAnswerAboutOnesHealthNeedsConsentAndIsEvidenceAtOnce() {
        assertTaken(coach("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\"}"));
        assertRefused(answer("rpe", 7), RefusalCode.NOT_ALLOWED);
        consent(Purpose.EFFORT);
        assertTaken(answer("rpe", 7));
        assertTaken(
                coach(
                        "prompt.open",
                        "{\"promptId\":\"mood\",\"kind\":\"check-in\",\"question\":\"How are you?\",\"options\":[\"Low\",\"Well\"]}"));
        assertRefused(answer("mood", 1), RefusalCode.NOT_ALLOWED);
        consent(Purpose.WELLBEING);
        assertTaken(answer("mood", 1));
        assertTaken(coach(
                "prompt.open",
                "{\"promptId\":\"next\",\"kind\":\"poll\",\"question\":\"Next?\",\"options\":[\"Core\",\"Legs\"]}"));
        assertTaken(answer("next", 1));

        assertThat(events(ADA).stream().map(EvidenceEvent::fact))
                .contains(new EffortReported(7, null))
                .filteredOn(CheckInAnswered.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatThePollHealsIsInTheLedgerToo() {
        live.clock.advance(Duration.ofMinutes(4));
        poll.round();
        live.livekit.closeRoom(live.room());
        live.clock.advance(Duration.ofSeconds(20));
        poll.round();

        assertThat(Rollups.of(ledger, Scope.all(), event -> true)
                        .read(RollupRules.standard())
                        .programmes()
                        .get(0)
                        .people())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.totals().presentMs())
                        .isEqualTo(Duration.ofMinutes(5).toMillis()));
    }

    @Test
    void whoSaysThatTheyAreStillHereIsSeen() {
        live.clock.advance(Duration.ofMinutes(4));
        assertTaken(live.send(live.ada, live.item("sighting", "{}")));
        live.livekit.closeRoom(live.room());
        live.clock.advance(Duration.ofSeconds(20));
        poll.round();

        assertThat(attendance
                        .about(new RoomLabel(live.room().value()))
                        .read(ReadingRules.standard())
                        .sessions()
                        .get(0)
                        .people())
                .filteredOn(person -> person.attendee()
                        .value()
                        .equals(LiveClass.identityOf(live.ada).value()))
                .singleElement()
                .satisfies(person -> assertThat(person.presence().atLeast()).isEqualTo(Duration.ofMinutes(5)));
    }

    private SessionHarvest harvest() {
        return capture.harvest(
                new SessionRecords(live.golive.sessions(), id -> Optional.of(plan), journal, reactions, tallies),
                attendance,
                live.clock);
    }

    private ItemAnswer coach(String type, String body) {
        return live.send(live.sam, live.item(type, body));
    }

    private void count(JoinTicket who, int count, int seq) {
        assertTaken(live.send(
                who,
                live.item(
                        "rep.count",
                        "{\"repId\":\"squats\",\"device\":\"phone\",\"count\":" + count + ",\"seq\":" + seq + "}")));
    }

    private ItemAnswer answer(String prompt, int choice) {
        return live.send(
                live.ada, live.item("prompt.answer", "{\"promptId\":\"" + prompt + "\",\"answer\":" + choice + "}"));
    }

    private void consent(Purpose purpose) {
        capture.keep("c-" + purpose, live.clock.instant(), null, null, ADA, new ConsentRecorded(purpose, "1"));
    }

    /** What the harvest brought, in order. */
    private List<EvidenceEvent> harvested() {
        return events(Scope.all()).stream()
                .filter(event -> event.key().source().endsWith("/session"))
                .toList();
    }

    private List<Fact> facts() {
        return harvested().stream().map(EvidenceEvent::fact).toList();
    }

    private List<Fact> about(Subject subject) {
        return harvested().stream()
                .filter(event -> subject.equals(event.subject()))
                .map(EvidenceEvent::fact)
                .toList();
    }

    private List<EvidenceEvent> events(Subject subject) {
        return events(Scope.of(subject));
    }

    private List<EvidenceEvent> events(Scope scope) {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger, scope, document -> events.add(document.event()));
        return events;
    }
}
