package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.FactRoom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A leave that never came, and somebody who looked and found nobody. */
class MissedConnectionTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void theFirstLookThatFoundNobodyBoundsTheLeaveFromAbove() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.polled("PA_1", "ann", 0, 100),
                YOGA.gone("PA_1", "ann", 0, 130),
                YOGA.closed(1000));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-100 present 100..130 BOUNDED [0-100]");
    }

    @Test
    void aLeaveThatComesAfterAllIsBelieved() {
        Attendance attendance =
                fold(YOGA.joined("PA_1", "ann", 0), YOGA.gone("PA_1", "ann", 0, 130), YOGA.left("PA_1", "ann", 0, 120));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-120 present 120..120 EXACT [0-120]");
    }

    @Test
    void aLaterSightingContradictsTheLook() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.gone("PA_1", "ann", 0, 130),
                YOGA.polled("PA_1", "ann", 0, 140),
                YOGA.closed(1020));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-140 present 140..1000 BOUNDED [0-140]");
        assertThat(fold(
                                YOGA.joined("PA_1", "ann", 0),
                                YOGA.gone("PA_1", "ann", 0, 130),
                                YOGA.polled("PA_1", "ann", 0, 140))
                        .open())
                .hasSize(1);
    }

    @Test
    void aSecondLookAfterAContradictionBoundsAgain() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.gone("PA_1", "ann", 0, 130),
                YOGA.polled("PA_1", "ann", 0, 140),
                YOGA.gone("PA_1", "ann", 0, 150));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-140 present 140..150 BOUNDED [0-140]");
    }

    @Test
    void openIsWhatWasUpAndOfWhichNothingSaysThatItEnded() {
        Attendance attendance = fold(
                YOGA.openedAt(0).joined("PA_open", "ann", 1),
                YOGA.seen("PA_tracks", "bob", 2),
                YOGA.left("PA_left", "cid", 1, 3),
                YOGA.polled("PA_gone", "dan", 1, 3),
                YOGA.gone("PA_gone", "dan", 1, 4),
                YOGA.aborted("PA_aborted", "eve", 1));

        assertThat(attendance.open())
                .extracting(open -> open.connection().id().value())
                .containsExactlyInAnyOrder("PA_open", "PA_tracks");
        assertThat(attendance.open())
                .allSatisfy(open -> assertThat(open.room().openedAt()).isEqualTo(at(0)));
    }

    @Test
    void nothingIsOpenInARoomThatClosed() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 1), YOGA.closed(10));

        assertThat(attendance.open()).isEmpty();
    }

    @Test
    void theNextLifeOfARoomEndsTheOneBefore() {
        FactRoom first = FactRoom.of("RM_1", "yoga").openedAt(0);
        FactRoom second = FactRoom.of("RM_2", "yoga").openedAt(300);

        AttendanceReport report = fold(
                        first.joined("PA_1", "ann", 10),
                        first.polled("PA_1", "ann", 10, 280),
                        second.joined("PA_2", "ann", 310),
                        second.left("PA_2", "ann", 310, 400))
                .read(RULES.withTo(at(1000)));

        assertThat(report.people()).singleElement().satisfies(ann -> {
            assertThat(ann.presence()).isEqualTo(new Presence(Duration.ofSeconds(360), Duration.ofSeconds(380)));
            assertThat(ann.grade()).isEqualTo(Grade.BOUNDED);
            assertThat(ann.firstIn()).isEqualTo(at(10));
            assertThat(ann.lastOut()).isEqualTo(at(400));
            assertThat(ann.segments()).hasSize(2);
        });
    }

    @Test
    void theNextLifeOfAnotherRoomEndsNothing() {
        Attendance attendance = fold(
                FactRoom.of("RM_1", "yoga").openedAt(0).joined("PA_1", "ann", 10),
                FactRoom.of("RM_2", "boxing").openedAt(20).joined("PA_2", "bob", 30));

        assertThat(attendance.read(RULES.withTo(at(1000))).people())
                .extracting(person -> person.presence().atMost().toSeconds())
                .containsExactly(990L, 970L);
    }

    @Test
    void whoRunsTheSessionIsShownAndNotCounted() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "coach", ConnectionKind.STAFF, 0),
                YOGA.left("PA_1", "coach", ConnectionKind.STAFF, 0, 100),
                YOGA.left("PA_2", "ann", 10, 90));

        AttendanceReport report = attendance.read(RULES);

        assertThat(report.people()).extracting(PersonAttendance::staff).containsExactly(false, true);
        assertThat(report.sessions().get(0).headcount()).isEqualTo(new Headcount(1, 1));
    }

    @Test
    void aTimeOutsideTheYearsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConnectionGone(
                        YOGA.incarnation(), YOGA.joined("PA_1", "ann", 0).connection(), Instant.EPOCH.minusMillis(1)));
    }
}
