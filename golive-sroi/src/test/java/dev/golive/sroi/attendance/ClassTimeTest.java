package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.golive.sroi.fixture.FactRoom;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Presence beside the times of the class: a window from 1000 to 4000 s, and five minutes at either end. */
class ClassTimeTest {

    private static final ReadingRules CLASS =
            ReadingRules.standard().withFrom(at(1000)).withTo(at(4000));

    @Test
    void whoComesAtTheVeryMillisecondOfTheLimitIsNotLate() {
        assertThat(late(fold(YOGA.left("PA_1", "ann", 1300, 4000)))).isEqualTo(Finding.NO);
        assertThat(late(fold(YOGA.left("PA_1", "ann", 1300.001, 4000)))).isEqualTo(Finding.YES);
        assertThat(late(fold(YOGA.left("PA_1", "ann", 0, 4000)))).isEqualTo(Finding.NO);
    }

    @Test
    void whoLeavesAtTheVeryMillisecondOfTheLimitHasNotLeftEarly() {
        assertThat(early(fold(YOGA.left("PA_1", "ann", 1000, 3700)))).isEqualTo(Finding.NO);
        assertThat(early(fold(YOGA.left("PA_1", "ann", 1000, 3699.999)))).isEqualTo(Finding.YES);
        assertThat(early(fold(YOGA.left("PA_1", "ann", 1000, 9000)))).isEqualTo(Finding.NO);
    }

    @Test
    void whoComesBackHasNotLeftEarlyAndWhoWasThereBeforeIsNotLate() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 1000, 1100), YOGA.left("PA_2", "ann", 3900, 4000));

        assertThat(late(attendance)).isEqualTo(Finding.NO);
        assertThat(early(attendance)).isEqualTo(Finding.NO);
    }

    @Test
    void theThresholdsAreThePolicys() {
        AttendancePolicy strict =
                AttendancePolicy.STANDARD.withLateAfter(Duration.ZERO).withLeftEarlyBefore(Duration.ZERO);
        ReadingRules rules = strict.rules(SessionTimes.UNKNOWN.withPlanned(new Window(at(1000), at(4000))));
        Attendance attendance =
                fold(YOGA.left("PA_1", "ann", 1000.001, 3999.999), YOGA.left("PA_2", "bob", 1000, 4000));

        assertThat(attendance.read(rules).people())
                .extracting(
                        person -> person.inClass().arrivedLate(),
                        person -> person.inClass().leftEarly())
                .containsExactly(tuple(Finding.YES, Finding.YES), tuple(Finding.NO, Finding.NO));
    }

    @Test
    void aLeaveThatNobodyToldOfLeavesItOpenWhetherItWasEarly() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 1000), YOGA.seen("PA_1", "ann", 2000));

        assertThat(early(attendance)).isEqualTo(Finding.UNKNOWN);
        assertThat(early(attendance.merge(fold(YOGA.seen("PA_1", "ann", 3700)))))
                .isEqualTo(Finding.NO);
        assertThat(early(attendance.merge(fold(YOGA.gone("PA_1", "ann", 1000, 3600)))))
                .isEqualTo(Finding.YES);
    }

    @Test
    void whoseJoinNobodyToldIsNeverSaidToBeLate() {
        Attendance attendance = fold(YOGA.seen("PA_1", "ann", 2000), YOGA.leftOnly("PA_1", "ann", 3900));

        assertThat(late(attendance)).isEqualTo(Finding.UNKNOWN);
        assertThat(late(attendance.merge(fold(YOGA.seen("PA_1", "ann", 1200))))).isEqualTo(Finding.NO);
    }

    @Test
    void whoIsNotProvedToHaveComeIsNeitherLateNorEarly() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 50), YOGA.seen("PA_1", "ann", 80), YOGA.closed(6000));

        ClassTime inClass = only(attendance, CLASS).inClass();

        assertThat(inClass.arrivedLate()).isEqualTo(Finding.UNKNOWN);
        assertThat(inClass.leftEarly()).isEqualTo(Finding.UNKNOWN);
        assertThat(permille(inClass)).isZero();
    }

    @Test
    void withoutAnEdgeThereIsNothingToMeasureBy() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 2000, 3000));

        ClassTime open = only(attendance, ReadingRules.standard()).inClass();
        ClassTime started =
                only(attendance, ReadingRules.standard().withFrom(at(1000))).inClass();
        ClassTime ended =
                only(attendance, ReadingRules.standard().withTo(at(4000))).inClass();

        assertThat(open).isEqualTo(new ClassTime(null, null, Finding.UNKNOWN, Finding.UNKNOWN));
        assertThat(started).isEqualTo(new ClassTime(null, null, Finding.YES, Finding.UNKNOWN));
        assertThat(ended).isEqualTo(new ClassTime(null, null, Finding.UNKNOWN, Finding.YES));
    }

    @Test
    void theShareIsOfTheWindowInWholePermilleRoundedDown() {
        assertThat(share(1000, 4000)).isEqualTo(1000);
        assertThat(share(0, 9000)).isEqualTo(1000);
        assertThat(share(1000, 2000)).isEqualTo(333);
        assertThat(share(1000, 3999.999)).isEqualTo(999);
        assertThat(share(1000, 1002.999)).isZero();
        assertThat(share(1000, 1003)).isEqualTo(1);
    }

    private static int share(double from, double to) {
        return permille(only(fold(YOGA.left("PA_1", "ann", from, to)), CLASS).inClass());
    }

    @Test
    void presenceWhileLiveIsThePartOfBothWindows() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 500, 5000));

        assertThat(live(attendance, CLASS.withLive(new Window(at(1200), at(3000)))))
                .isEqualTo(seconds(1800, 1800));
        assertThat(live(attendance, CLASS.withLive(new Window(at(1200), at(9000)))))
                .isEqualTo(seconds(2800, 2800));
        assertThat(live(attendance, CLASS.withLive(new Window(at(1200), null)))).isEqualTo(seconds(2800, 2800));
        assertThat(live(attendance, CLASS.withLive(new Window(at(5000), null)))).isEqualTo(seconds(0, 0));
    }

    @Test
    void presenceWhileLiveHasTwoFiguresToo() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 1000), YOGA.seen("PA_1", "ann", 2000));

        assertThat(live(attendance, CLASS.withLive(new Window(at(1500), at(3000)))))
                .isEqualTo(seconds(500, 1500));
    }

    @Test
    void aSessionThatNeverWentLiveHasNoPresenceWhileLive() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 500, 5000));

        assertThat(only(attendance, CLASS).inClass().whileLive()).isNull();
        assertThat(only(attendance, CLASS.withLive(new Window(null, at(2000))))
                        .inClass()
                        .whileLive())
                .isNull();
    }

    @Test
    void overTwoLivesOfARoomTheFirstInAndTheLastOutDecide() {
        FactRoom later = FactRoom.of("RM_2", "yoga");
        Attendance attendance = fold(
                YOGA.left("PA_1", "ann", 1000, 2000),
                later.left("PA_2", "ann", 3000, 4000),
                YOGA.left("PA_3", "bob", 1500, 1800),
                later.left("PA_4", "bob", 3000, 3200));

        assertThat(attendance.read(CLASS).people())
                .extracting(
                        person -> person.inClass().arrivedLate(),
                        person -> person.inClass().leftEarly(),
                        person -> permille(person.inClass()))
                .containsExactly(tuple(Finding.NO, Finding.NO, 666), tuple(Finding.YES, Finding.YES, 166));
    }

    @Test
    void theStretchesAddUpToWhatIsProvedThoughTheGraceClosesTheGap() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 1000, 1100), YOGA.left("PA_2", "ann", 1130, 1200));

        PersonAttendance ann = only(attendance, CLASS);

        assertThat(ann.segments()).containsExactly(new Segment(at(1000), at(1200)));
        assertThat(ann.stretches()).containsExactly(new Segment(at(1000), at(1100)), new Segment(at(1130), at(1200)));
    }

    private static Finding late(Attendance attendance) {
        return only(attendance, CLASS).inClass().arrivedLate();
    }

    private static Finding early(Attendance attendance) {
        return only(attendance, CLASS).inClass().leftEarly();
    }

    private static Presence live(Attendance attendance, ReadingRules rules) {
        return Objects.requireNonNull(only(attendance, rules).inClass().whileLive());
    }

    private static Presence seconds(long atLeast, long atMost) {
        return new Presence(Duration.ofSeconds(atLeast), Duration.ofSeconds(atMost));
    }

    private static int permille(ClassTime inClass) {
        return Objects.requireNonNull(inClass.share()).permille();
    }

    private static PersonAttendance only(Attendance attendance, ReadingRules rules) {
        assertThat(attendance.read(rules).people()).hasSize(1);
        return attendance.read(rules).people().get(0);
    }
}
