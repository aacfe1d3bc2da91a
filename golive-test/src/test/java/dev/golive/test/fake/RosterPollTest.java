package dev.golive.test.fake;

import static dev.golive.test.fake.RoomServiceMethod.LIST_PARTICIPANTS;
import static dev.golive.test.fake.RoomServiceMethod.LIST_ROOMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.TwirpCode;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.test.TestClock;
import dev.golive.test.studio.SampleStudio;
import dev.golive.test.webhook.Peer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A class of which no webhook ever arrives: what the poll alone makes of it. */
class RosterPollTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofSeconds(30);

    private final SampleStudio studio = SampleStudio.create();
    private final TestClock clock = studio.clock();
    private final FakeLiveKit livekit = FakeLiveKit.start(clock);
    private final GoLive golive =
            livekit.goLive().namespace(SampleStudio.NAMESPACE).build();
    private final AttendanceStore store = InMemoryAttendanceStore.create();
    private final List<AttendanceFact> healed = new ArrayList<>();
    private final RosterPoll poll = RosterPoll.create(
            golive.livekit(), golive.rooms(), store, healed::addAll, clock, PollPace.between(SOON, LATE));

    @AfterEach
    void close() {
        livekit.close();
    }

    @Test
    void aJoinThatNobodyToldOfIsExact() {
        enter(studio.athlete());
        clock.advance(SOON);

        assertThat(poll.round()).isTrue();

        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.firstIn()).isEqualTo(clock.instant().minus(SOON));
            assertThat(person.presence().atLeast()).isEqualTo(SOON);
        });
    }

    @Test
    void aLeaveThatNobodyToldOfLiesBetweenTwoRounds() {
        FakeParticipant athlete = enter(studio.athlete());
        poll.round();
        clock.advance(Duration.ofSeconds(60));
        poll.round();
        clock.advance(Duration.ofSeconds(2));
        athlete.leave();
        clock.advance(Duration.ofSeconds(3));

        assertThat(poll.round()).isTrue();

        assertThat(healed)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("ConnectionSighted", "ConnectionSighted", "ConnectionGone");
        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.presence().atLeast()).isEqualTo(Duration.ofSeconds(60));
            assertThat(person.presence().atMost()).isEqualTo(Duration.ofSeconds(65));
            assertThat(person.grade()).isEqualTo(Grade.BOUNDED);
        });
        assertThat(store.openRooms()).isEmpty();
    }

    @Test
    void aRoomThatClosedUnheardLeavesNobodyOpen() {
        enter(studio.athlete());
        poll.round();
        livekit.closeRoom(room());
        clock.advance(SOON);

        assertThat(poll.round()).isTrue();

        assertThat(store.openRooms()).isEmpty();
        assertThat(people()).singleElement().extracting(PersonAttendance::grade).isEqualTo(Grade.BOUNDED);
    }

    @Test
    void aServerThatForgotEverythingBeginsANewLifeOfTheRoom() {
        enter(studio.athlete());
        poll.round();
        livekit.restart();
        clock.advance(SOON);
        enter(studio.athlete());

        poll.round();

        assertThat(store.about(new RoomLabel(room().value()))
                        .read(ReadingRules.standard())
                        .sessions())
                .hasSize(2);
        assertThat(store.about(new RoomLabel(room().value())).open()).hasSize(1);
    }

    @Test
    void anotherProcessGoesOnWhereTheOneBeforeWasKilled() {
        FakeParticipant athlete = enter(studio.athlete());
        poll.round();
        athlete.leave();
        clock.advance(SOON);

        RosterPoll next =
                RosterPoll.create(golive.livekit(), golive.rooms(), store, healed::addAll, clock, PollPace.STANDARD);
        assertThat(next.round()).isTrue();

        assertThat(store.openRooms()).isEmpty();
    }

    @Test
    void whoRunsTheSessionAndWhoIsNoPersonAreToldApart() {
        enter(studio.coach());
        enter(studio.athlete());
        livekit.join(room(), Peer.recorder(Identity.of("EG_1")));

        poll.round();

        assertThat(people()).hasSize(2).extracting(PersonAttendance::staff).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void roomsOfOthersOnTheSameServerAreNotLookedAt() {
        livekit.join(RoomName.of("gl1.else.s.where"), Peer.ingest(Identity.of("IN_1")));

        assertThat(poll.round()).isFalse();

        assertThat(store.openRooms()).isEmpty();
        assertThat(livekit.calls(LIST_PARTICIPANTS)).isEmpty();
    }

    @Test
    void whileAllIsQuietItAsksLessOftenAndAfterNewsSoonAgain() {
        enter(studio.athlete());
        poll.round();
        assertThat(poll.pause()).isEqualTo(SOON);

        assertThat(poll.round()).isFalse();
        assertThat(poll.round()).isFalse();
        assertThat(poll.pause()).isEqualTo(Duration.ofMillis(11_250));

        enter(studio.athletes().get(1));
        assertThat(poll.round()).isTrue();
        assertThat(poll.pause()).isEqualTo(SOON);
    }

    @Test
    void aServerThatFailsIsAskedLaterAndNothingIsForgotten() {
        enter(studio.athlete());
        poll.round();
        livekit.fail(LIST_ROOMS, TwirpCode.PERMISSION_DENIED);

        assertThatExceptionOfType(LiveKitRefusedException.class).isThrownBy(poll::round);

        assertThat(poll.pause()).isEqualTo(SOON.multipliedBy(2));
        assertThat(store.about(new RoomLabel(room().value())).open()).hasSize(1);
        livekit.recover();
        assertThat(poll.round()).isFalse();
    }

    private FakeParticipant enter(Participant participant) {
        JoinTicket ticket = golive.join(studio.hiit(), participant);
        return livekit.join(ticket.token());
    }

    private RoomName room() {
        return golive.rooms().nameFor(studio.hiit().id());
    }

    private List<PersonAttendance> people() {
        return store.about(new RoomLabel(room().value()))
                .read(ReadingRules.standard())
                .people();
    }
}
