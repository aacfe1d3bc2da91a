package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who came of those who had booked. */
class ShowUpTest {

    private static final ReadingRules RULES =
            ReadingRules.standard().withFrom(at(100)).withTo(at(200));

    @Test
    void everyBookingIsInOneListAndWhoHadNoneInAnother() {
        ShowUp showUp = ShowUp.of(
                fold(
                                YOGA.left("PA_1", "cem", 90, 150),
                                YOGA.left("PA_2", "ann", 110, 120),
                                YOGA.left("PA_3", "dan", 110, 120))
                        .read(RULES)
                        .people(),
                attendees("bob", "ann", "cem"));

        assertThat(showUp).isEqualTo(new ShowUp(list("ann", "cem"), List.of(), list("bob"), list("dan")));
        assertThat(showUp.booked()).isEqualTo(3);
        assertThat(showUp.permille()).hasValue(666);
    }

    @Test
    void whoIsOnlyPossibleHasNeitherComeNorStayedAway() {
        ShowUp showUp = ShowUp.of(
                fold(
                                YOGA.joined("PA_1", "ann", 50),
                                YOGA.seen("PA_1", "ann", 80),
                                YOGA.joined("PA_2", "bob", 50),
                                YOGA.seen("PA_2", "bob", 80),
                                YOGA.closed(400))
                        .read(RULES)
                        .people(),
                attendees("ann"));

        assertThat(showUp).isEqualTo(new ShowUp(List.of(), list("ann"), List.of(), List.of()));
        assertThat(showUp.permille()).hasValue(0);
    }

    @Test
    void aMomentIsEnoughToHaveCome() {
        ShowUp showUp = ShowUp.of(
                fold(YOGA.joined("PA_1", "ann", 110), YOGA.closed(150))
                        .read(RULES)
                        .people(),
                attendees("ann"));

        assertThat(showUp.came()).containsExactly(new Attendee("ann"));
    }

    @Test
    void whoRanTheSessionIsInNoList() {
        List<PersonAttendance> people = fold(
                        YOGA.left("PA_1", "coach", ConnectionKind.STAFF, 100, 200),
                        YOGA.left("PA_2", "bea", ConnectionKind.STAFF, 100, 200))
                .read(RULES)
                .people();

        assertThat(ShowUp.of(people, attendees("coach")))
                .isEqualTo(new ShowUp(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void ofNoBookingsThereIsNoRate() {
        assertThat(ShowUp.of(List.of(), Set.of()).permille()).isEmpty();
    }

    private static Set<Attendee> attendees(String... names) {
        return Arrays.stream(names).map(Attendee::new).collect(Collectors.toSet());
    }

    private static List<Attendee> list(String... names) {
        return Arrays.stream(names).map(Attendee::new).toList();
    }
}
