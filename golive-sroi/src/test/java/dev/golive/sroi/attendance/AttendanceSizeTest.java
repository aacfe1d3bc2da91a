package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.fixture.Readings;
import org.junit.jupiter.api.Test;

/** What is kept grows with connections, not with what is said of them. */
class AttendanceSizeTest {

    @Test
    void aHundredThousandFactsOfAHundredPeopleKeepAHundredConnections() {
        AttendanceFold fold = AttendanceFold.create();

        for (int i = 0; i < 100_000; i++) {
            String person = "person" + i % 100;
            fold.add(
                    switch (i % 3) {
                        case 0 -> YOGA.joined("PA_" + person, person, i % 100);
                        case 1 -> YOGA.seen("PA_" + person, person, 100 + i);
                        default -> YOGA.left("PA_" + person, person, i % 100, 200_000);
                    });
        }

        Attendance attendance = fold.attendance();
        assertThat(attendance.connectionCount()).isEqualTo(100);
        assertThat(attendance.read(ReadingRules.standard()).sessions().get(0).people())
                .hasSize(100);
    }

    @Test
    void anAttendanceThatWasHandedOutDoesNotChange() {
        AttendanceFold fold = AttendanceFold.create();
        fold.add(YOGA.joined("PA_1", "ann", 0));
        Attendance early = fold.attendance();

        fold.add(YOGA.left("PA_1", "ann", 0, 60));

        assertThat(early).isEqualTo(Readings.fold(YOGA.joined("PA_1", "ann", 0)));
        assertThat(fold.attendance()).isNotEqualTo(early);
    }
}
