package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertTaken;

import dev.golive.JoinTicket;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomNaming;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RelaySightings;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.sroi.capture.SessionHarvest;
import dev.golive.sroi.capture.SessionRecords;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;
import dev.golive.test.studio.SampleStudio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A class on air whose evidence goes to a ledger in memory: Ada and Ben are known to it. */
final class EvidenceClass implements AutoCloseable {

    static final Subject ADA = new Subject("s_ada");
    static final Subject BEN = new Subject("s_ben");
    static final ProgrammeId AUTUMN = new ProgrammeId("autumn");

    final InMemoryRoomJournal journal = InMemoryRoomJournal.create();
    final ReactionStore reactions = InMemoryReactionStore.create();
    final TallyStore tallies = InMemoryTallyStore.create();
    final AttendanceStore attendance = InMemoryAttendanceStore.create();
    final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
    final SubjectBook book = InMemorySubjectBook.create();
    final EvidenceCapture capture = EvidenceCapture.create(
            SampleStudio.NAMESPACE,
            RoomNaming.of(SampleStudio.NAMESPACE),
            InMemorySessionStore.create(),
            session -> Optional.of(AUTUMN),
            book,
            ledger);
    final LiveClass live = LiveClass.start(RelaySettings.standard()
            .withStores(journal, reactions, tallies)
            .withReports(RelaySightings.create(attendance, capture)));
    final RosterPoll poll = RosterPoll.create(
            live.golive.livekit(), live.golive.rooms(), attendance, capture::healed, live.clock, PollPace.STANDARD);
    SessionPlan plan = live.studio.hiit();

    EvidenceClass() {
        book.note(live.room(), LiveClass.identityOf(live.ada), ADA);
        book.note(live.room(), LiveClass.identityOf(live.ben), BEN);
        poll.round();
        assertTaken(coach("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\"}"));
        live.clock.advance(Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        live.close();
    }

    SessionHarvest harvest() {
        return capture.harvest(
                new SessionRecords(live.golive.sessions(), id -> Optional.of(plan), journal, reactions, tallies),
                attendance,
                live.clock);
    }

    ItemAnswer coach(String type, String body) {
        return live.send(live.sam, live.item(type, body));
    }

    void count(JoinTicket who, int count, int seq) {
        assertTaken(live.send(
                who,
                live.item(
                        "rep.count",
                        "{\"repId\":\"squats\",\"device\":\"phone\",\"count\":" + count + ",\"seq\":" + seq + "}")));
    }

    ItemAnswer answer(String prompt, int choice) {
        return live.send(
                live.ada, live.item("prompt.answer", "{\"promptId\":\"" + prompt + "\",\"answer\":" + choice + "}"));
    }

    void consent(Purpose purpose) {
        capture.keep("c-" + purpose, live.clock.instant(), null, null, ADA, new ConsentRecorded(purpose, "1"));
    }

    /** What the harvest brought, in order. */
    List<EvidenceEvent> harvested() {
        return events(Scope.all()).stream()
                .filter(event -> event.key().source().endsWith("/session"))
                .toList();
    }

    List<Fact> facts() {
        return harvested().stream().map(EvidenceEvent::fact).toList();
    }

    List<Fact> about(Subject subject) {
        return harvested().stream()
                .filter(event -> subject.equals(event.subject()))
                .map(EvidenceEvent::fact)
                .toList();
    }

    List<EvidenceEvent> events(Subject subject) {
        return events(Scope.of(subject));
    }

    List<EvidenceEvent> events(Scope scope) {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger, scope, document -> events.add(document.event()));
        return events;
    }
}
