package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can't have been is never counted as if it had been: it is graded, or refused. */
class ImpossibleFactsTest {

    private static final ReadingRules RULES = ReadingRules.standard();
    /** Read at second 1000: what was told of a moment after 1300 is a wrong clock's. */
    private static final ReadingRules NOW = RULES.withAsOf(at(1000));

    @Test
    void aLeaveASecondBeforeItsJoinIsRoundingAndExact() {
        assertThat(people(fold(YOGA.left("PA_1", "ann", 10.999, 10)), RULES))
                .containsExactly("ann 10.999-10.999 present 0..0 EXACT [10.999-10.999]");
    }

    @Test
    void aLeaveEarlierThanThatIsNotBelieved() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 11, 10), YOGA.seen("PA_1", "ann", 40), YOGA.closed(120));

        assertThat(people(attendance, RULES)).containsExactly("ann 11-40 present 29..89 ESTIMATED [11-40]");
    }

    @Test
    void aLeaveThatIsYetToComeProvesNothingAfterTheLastSighting() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 100, 5000), YOGA.seen("PA_1", "ann", 400));

        assertThat(people(attendance, RULES)).containsExactly("ann 100-5000 present 4900..4900 EXACT [100-5000]");
        assertThat(people(attendance, NOW)).containsExactly("ann 100-400 present 300..4900 ESTIMATED [100-400]");
    }

    @Test
    void whoIsOnlyInTheFutureIsNotCountedAndShownAsPossible() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 4000, 5000));

        assertThat(people(attendance, NOW)).containsExactly("ann 4000-4000 present 0..1000 ESTIMATED []");
        assertThat(attendance.read(NOW).sessions().get(0).headcount()).isEqualTo(new Headcount(0, 0));
    }

    @Test
    void aSightingThatIsYetToComeLeavesTheEarlierOne() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 100),
                YOGA.seen("PA_1", "ann", 300),
                YOGA.seen("PA_1", "ann", 9000),
                YOGA.closed(900));

        assertThat(people(attendance, NOW)).containsExactly("ann 100-300 present 200..8900 ESTIMATED [100-300]");
    }

    @Test
    void aServerThatIsAheadByLessThanTheLeewayIsBelieved() {
        assertThat(people(fold(YOGA.left("PA_1", "ann", 1000, 1300)), NOW))
                .containsExactly("ann 1000-1300 present 300..300 EXACT [1000-1300]");
        assertThat(people(fold(YOGA.left("PA_1", "ann", 1000, 1300.001)), NOW))
                .containsExactly("ann 1000-1000 present 0..300.001 ESTIMATED [1000-1000]");
    }

    @Test
    void aWindowThatIsNotOverYetIsNoWrongClock() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 900), YOGA.seen("PA_1", "ann", 950));

        assertThat(people(attendance, NOW.withFrom(at(900)).withTo(at(4500))))
                .containsExactly("ann 900-950 present 50..3600 BOUNDED [900-950]");
    }

    @Test
    void ofAWrongClockNobodyIsSaidToBeLate() {
        ClassTime inClass = fold(YOGA.left("PA_1", "ann", 4000, 5000))
                .read(NOW.withFrom(at(100)).withTo(at(6000)))
                .people()
                .get(0)
                .inClass();

        assertThat(inClass.arrivedLate()).isEqualTo(Finding.UNKNOWN);
        assertThat(inClass.leftEarly()).isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void aSessionThatNeverWentLiveHasNoReadingByItsLiveWindow() {
        AttendancePolicy live = AttendancePolicy.STANDARD.withWindow(WindowKind.LIVE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.rules(SessionTimes.UNKNOWN.withPlanned(new Window(at(0), at(60)))))
                .withMessageContaining("never went live");
    }

    @Test
    void aRoomThatOpenedAndHadNobodyIsASessionOfNobody() {
        List<SessionAttendance> sessions =
                fold(YOGA.openedAt(5).opened()).read(NOW).sessions();

        assertThat(sessions).hasSize(1);
        assertThat(sessions.get(0).people()).isEmpty();
        assertThat(sessions.get(0).supervision().attended()).isZero();
    }

    @Test
    void aTimeThatNoSessionHasIsRefusedEverywhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withAsOf(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(at(-1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(null, Instant.MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(at(2), at(2)))
                .withMessageContaining("give an end after its start");
    }
}
