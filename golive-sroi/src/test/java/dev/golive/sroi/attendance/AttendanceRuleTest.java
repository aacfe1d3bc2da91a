package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.fixture.FactRoom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one person's connections add up to, when nothing about their ends is in doubt. */
class AttendanceRuleTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void aJoinAndALeaveAreExact() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 10.25), YOGA.left("PA_1", "ann", 10.25, 100));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 10.250-100 present 89.750..89.750 EXACT [10.250-100]");
    }

    @Test
    void aLostJoinIsExactBecauseTheLeaveSaysWhenItWas() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 10.25, 100));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 10.250-100 present 89.750..89.750 EXACT [10.250-100]");
    }

    @Test
    void aLeaveBeforeItsJoinSaysTheSame() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 10, 100), YOGA.joined("PA_1", "ann", 10));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-100 present 90..90 EXACT [10-100]");
    }

    @Test
    void aLeaveOfTheOldConnectionAfterTheNewJoinEndsOnlyTheOld() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.joined("PA_2", "ann", 50),
                YOGA.left("PA_1", "ann", 0, 52),
                YOGA.left("PA_2", "ann", 50, 100));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-100 present 100..100 EXACT [0-100]");
    }

    @Test
    void twoDevicesAtOnceCountOnce() {
        Attendance attendance = fold(
                YOGA.left("PA_phone", "ann", 0, 60),
                YOGA.left("PA_laptop", "ann", 20, 40),
                YOGA.left("PA_tv", "ann", 30, 90));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-90 present 90..90 EXACT [0-90]");
    }

    @Test
    void thePeopleAreInOrderOfTheirNames() {
        Attendance attendance =
                fold(YOGA.left("PA_1", "bob", 0, 10), YOGA.left("PA_2", "ann", 5, 10), YOGA.left("PA_3", "Zoe", 1, 2));

        assertThat(people(attendance, RULES))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("Zoe", "ann", "bob");
    }

    @Test
    void anAbortedConnectionIsNoAttendance() {
        Attendance attendance = fold(YOGA.aborted("PA_1", "ann", 10), YOGA.left("PA_2", "bob", 0, 5));

        assertThat(people(attendance, RULES)).containsExactly("bob 0-5 present 5..5 EXACT [0-5]");
    }

    @Test
    void anAbortedConnectionIsNoAttendanceThoughATrackOfItWasSeen() {
        Attendance attendance =
                fold(YOGA.seen("PA_1", "ann", 12), YOGA.aborted("PA_1", "ann", 10), YOGA.seen("PA_1", "ann", 14));

        assertThat(people(attendance, RULES)).isEmpty();
    }

    @Test
    void anAbortedAttemptDoesNotTakeTheGoodConnectionAway() {
        Attendance attendance = fold(YOGA.aborted("PA_1", "ann", 10), YOGA.left("PA_2", "ann", 20, 50));

        assertThat(people(attendance, RULES)).containsExactly("ann 20-50 present 30..30 EXACT [20-50]");
    }

    @Test
    void whoIsHiddenOrNoPersonIsNotCounted() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "EG_1", ConnectionKind.OTHER, 0),
                YOGA.left("PA_1", "EG_1", ConnectionKind.OTHER, 0, 50),
                YOGA.left("PA_2", "preview", ConnectionKind.OTHER, 0, 50));

        assertThat(people(attendance, RULES)).isEmpty();
    }

    @Test
    void aTrackOfAnIngressDoesNotMakeItAPerson() {
        Attendance attendance = fold(
                YOGA.seen("PA_1", "camera", 5),
                YOGA.left("PA_1", "camera", ConnectionKind.OTHER, 0, 50),
                YOGA.seen("PA_1", "camera", 7));

        assertThat(people(attendance, RULES)).isEmpty();
    }

    @Test
    void twoIncarnationsOfARoomAreTwoSessionsInOrderOfTheirStart() {
        FactRoom later = FactRoom.of("RM_0", "yoga");
        Attendance attendance = fold(
                later.left("PA_2", "ann", 5000, 5100),
                YOGA.left("PA_1", "ann", 1000, 1100),
                later.left("PA_3", "bob", 5000, 5050));

        List<SessionAttendance> sessions = attendance.read(RULES).sessions();

        assertThat(sessions).extracting(session -> session.id().value()).containsExactly("RM_1", "RM_0");
        assertThat(sessions).extracting(session -> session.room().value()).containsExactly("yoga", "yoga");
        assertThat(sessions).extracting(session -> session.people().size()).containsExactly(1, 2);
    }

    @Test
    void manySessionsAreInOrderOfTheirStartThoughOneHasNoOpening() {
        AttendanceFold fold = AttendanceFold.create();
        for (int i = 0; i < 50; i++) {
            int second = (i * 37) % 50;
            FactRoom room = FactRoom.of("RM_" + (100 - second), "yoga");
            fold.add(i % 2 == 0 ? room.openedAt(second).opened() : room.seen("PA_1", "ann", second));
        }

        List<SessionAttendance> sessions = fold.attendance().read(RULES).sessions();

        assertThat(sessions)
                .extracting(session -> session.id().value())
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "RM_" + (100 - i)).toList());
    }

    @Test
    void manySessionsThatStartTogetherAreInOrderOfTheirSids() {
        AttendanceFold fold = AttendanceFold.create();
        for (int i = 0; i < 50; i++) {
            fold.add(FactRoom.of("RM_" + (10 + (i * 37) % 50), "yoga")
                    .openedAt(7)
                    .opened());
        }

        assertThat(fold.attendance().read(RULES).sessions())
                .extracting(session -> session.id().value())
                .containsExactlyElementsOf(
                        IntStream.range(10, 60).mapToObj(i -> "RM_" + i).toList());
    }

    @Test
    void aLeaveInTheSecondOfItsJoinIsNeverNegative() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 10.7), YOGA.left("PA_1", "ann", 10.7, 10));

        assertThat(people(attendance, RULES)).containsExactly("ann 10.700-10.700 present 0..0 EXACT [10.700-10.700]");
    }

    @Test
    void aMomentAddsNothingToTheStretchItTouches() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "ann", 20, 20), YOGA.left("PA_2", "ann", 10, 20), YOGA.left("PA_3", "ann", 15, 15));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-20 present 10..10 EXACT [10-20]");
    }

    @Test
    void aSightingAfterTheLeaveDoesNotLengthenIt() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 10, 20), YOGA.seen("PA_1", "ann", 21));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-20 present 10..10 EXACT [10-20]");
    }

    @Test
    void aSightingThatKnowsTheJoinIsAsGoodAsTheJoin() {
        Attendance attendance = fold(YOGA.polled("PA_1", "ann", 10, 30), YOGA.closed(60));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-30 present 20..30 BOUNDED [10-30]");
    }

    @ParameterizedTest
    @EnumSource(ConnectionKind.class)
    void theKindThatWasToldHoldsOverUntold(ConnectionKind told) {
        Attendance attendance =
                fold(YOGA.seen("PA_1", "ann", 5), YOGA.left("PA_1", "ann", told, 0, 50), YOGA.seen("PA_1", "ann", 7));

        assertThat(people(attendance, RULES)).hasSize(told == ConnectionKind.OTHER ? 0 : 1);
    }

    @Test
    void aRoomWithoutPeopleIsShownEmpty() {
        Attendance attendance = fold(YOGA.openedAt(3).opened(), YOGA.closed(30));

        assertThat(people(attendance, RULES)).isEmpty();
    }
}
