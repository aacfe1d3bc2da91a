package dev.golive.sroi.export;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.fixture.FactRoom;
import org.junit.jupiter.api.Test;

/** The bytes of a report, field by field. */
class AttendanceJsonTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void nothingIsAnEmptyList() {
        assertThat(json(Attendance.nothing().read(RULES))).isEqualTo("{\"sessions\":[]}");
    }

    @Test
    void theFieldsComeInTheirOrderWithoutWhiteSpace() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "bob", 0, 100),
                YOGA.left("PA_2", "bob", 300, 300.5),
                YOGA.joined("PA_3", "ann", 50),
                YOGA.closed(620));

        assertThat(json(attendance.read(RULES))).isEqualTo("""
                        {"sessions":[{"room":"yoga","roomSid":"RM_1","people":[\
                        {"participant":"ann","firstInMs":50000,"lastOutMs":50000,"presentMs":0,\
                        "presentUpperMs":550000,"segments":[[50000,50000]],"grade":"BOUNDED"},\
                        {"participant":"bob","firstInMs":0,"lastOutMs":300500,"presentMs":100500,\
                        "presentUpperMs":100500,"segments":[[0,100000],[300000,300500]],"grade":"EXACT"}]}]}""");
    }

    @Test
    void aTextMayHoldAnySign() {
        Attendance attendance = fold(FactRoom.of("RM_1", "\"Yoga\" \\ Zoë \uD83E\uDDD8\n\uD800!")
                .openedAt(0)
                .opened());

        assertThat(json(attendance.read(RULES)))
                .isEqualTo("{\"sessions\":[{\"room\":\"\\\"Yoga\\\" \\\\ Zoë \uD83E\uDDD8\\n?!\",\"roomSid\":\"RM_1\","
                        + "\"people\":[]}]}");
    }
}
