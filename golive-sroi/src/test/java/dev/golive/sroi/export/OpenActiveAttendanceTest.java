package dev.golive.sroi.export;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.ShowUp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a booking system is told of its bookings. */
class OpenActiveAttendanceTest {

    private static final Map<Attendee, URI> ITEMS = Map.of(
            new Attendee("ann"), URI.create("https://book.example/orders/1#/orderedItem/2"),
            new Attendee("bob"), URI.create("https://book.example/orders/1#/orderedItem/1"),
            new Attendee("cem"), URI.create("https://book.example/orders/1#/orderedItem/3"));

    @Test
    void itemsAreAttendedOrAbsentAndWhatIsUnsureStaysAsItIs() {
        ShowUp showUp = ShowUp.of(
                fold(
                                YOGA.left("PA_1", "ann", 100, 150),
                                YOGA.joined("PA_2", "cem", 50),
                                YOGA.left("PA_3", "dan", 100, 150))
                        .read(ReadingRules.standard().withFrom(at(100)).withTo(at(200)))
                        .people(),
                ITEMS.keySet());

        assertThat(utf8(OpenActiveAttendance.encode(showUp, ITEMS))).isEqualTo("""
                        {"@context":"https://openactive.io/","@type":"Order","orderedItem":[\
                        {"@type":"OrderItem","@id":"https://book.example/orders/1#/orderedItem/1",\
                        "orderItemStatus":"https://openactive.io/AttendeeAbsent"},\
                        {"@type":"OrderItem","@id":"https://book.example/orders/1#/orderedItem/2",\
                        "orderItemStatus":"https://openactive.io/AttendeeAttended"}]}""");
    }

    @Test
    void aBookingWithoutAnItemIsRefused() {
        ShowUp showUp = ShowUp.of(List.of(), ITEMS.keySet());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenActiveAttendance.encode(showUp, Map.of()))
                .withMessageContaining("no order item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenActiveAttendance.encode(
                        ShowUp.of(List.of(), Set.of(new Attendee("ann"))),
                        Map.of(new Attendee("ann"), URI.create("orders/1"))))
                .withMessageContaining("orders/1");
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
