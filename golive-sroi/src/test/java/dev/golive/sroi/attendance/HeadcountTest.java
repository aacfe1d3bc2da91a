package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many were there at once. */
class HeadcountTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void thePeakIsTheMostAtOneMoment() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "ann", 0, 50), YOGA.left("PA_2", "bob", 40, 100), YOGA.left("PA_3", "cid", 60, 70));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(2, 1));
    }

    @Test
    void whoComesWhenAnotherGoesIsNotThereAtTheSameTime() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 50), YOGA.left("PA_2", "bob", 50, 100));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(1, 1));
    }

    @Test
    void twoDevicesAreOneHead() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 80), YOGA.left("PA_2", "ann", 20, 100));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(1, 1));
    }

    @Test
    void halfWayIsOfTheWindowWhereThereIsOne() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 60), YOGA.left("PA_2", "bob", 30, 60));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(2, 2));
        assertThat(headcount(attendance, RULES.withTo(at(58)))).isEqualTo(new Headcount(2, 1));
        assertThat(headcount(attendance, RULES.withFrom(at(10)).withTo(at(110))))
                .isEqualTo(new Headcount(2, 0));
    }

    @Test
    void aGapIsNoPresenceThoughTheGraceClosesIt() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 40), YOGA.left("PA_2", "ann", 60, 100));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(1, 0));
    }

    @Test
    void whoIsNotProvedIsNotCounted() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 0), YOGA.left("PA_2", "bob", 0, 100), YOGA.closed(500));

        assertThat(headcount(attendance, RULES)).isEqualTo(new Headcount(1, 1));
    }

    @Test
    void nobodyIsNobody() {
        assertThat(headcount(fold(YOGA.openedAt(1).opened()), RULES)).isEqualTo(new Headcount(0, 0));
    }

    private static Headcount headcount(Attendance attendance, ReadingRules rules) {
        return attendance.read(rules).sessions().get(0).headcount();
    }
}
