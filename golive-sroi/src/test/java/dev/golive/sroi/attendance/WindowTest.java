package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The window cuts, the grace joins, and neither makes presence. */
class WindowTest {

    private static final ReadingRules RULES = ReadingRules.standard();
    private static final ReadingRules CLASS = RULES.withFrom(at(100)).withTo(at(200));

    @Test
    void presenceOutsideTheWindowIsCutOff() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 50, 250), YOGA.left("PA_2", "bob", 150, 250));

        assertThat(people(attendance, CLASS))
                .containsExactly(
                        "ann 100-200 present 100..100 EXACT [100-200]", "bob 150-200 present 50..50 EXACT [150-200]");
    }

    @Test
    void aWindowMayBeOpenAtEitherSide() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 50, 250));

        assertThat(people(attendance, RULES.withFrom(at(100))))
                .containsExactly("ann 100-250 present 150..150 EXACT [100-250]");
        assertThat(people(attendance, RULES.withTo(at(200))))
                .containsExactly("ann 50-200 present 150..150 EXACT [50-200]");
    }

    @Test
    void whoWasThereOnlyBeforeOrAfterIsNotShown() {
        Attendance attendance = fold(
                YOGA.openedAt(0).opened(),
                YOGA.left("PA_1", "early", 50, 100),
                YOGA.left("PA_2", "late", 200, 250),
                YOGA.left("PA_3", "moment", 200, 200),
                YOGA.closed(270));

        assertThat(people(attendance, CLASS)).isEmpty();
    }

    @Test
    void aMomentAtTheWindowsStartIsInside() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 100, 100));

        assertThat(people(attendance, CLASS)).containsExactly("ann 100-100 present 0..0 EXACT [100-100]");
    }

    @Test
    void aSessionOutsideTheWindowIsNotShown() {
        Attendance before = fold(YOGA.left("PA_1", "ann", 50, 90), YOGA.closed(99));
        Attendance after = fold(YOGA.openedAt(200).opened(), YOGA.left("PA_1", "ann", 210, 250));

        assertThat(before.read(CLASS).sessions()).isEmpty();
        assertThat(after.read(CLASS).sessions()).isEmpty();
    }

    @Test
    void aDoubtOutsideTheWindowIsNoDoubt() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 50), YOGA.seen("PA_1", "ann", 210), YOGA.closed(400));

        assertThat(people(attendance, CLASS)).containsExactly("ann 100-200 present 100..100 EXACT [100-200]");
        assertThat(people(attendance, RULES)).containsExactly("ann 50-210 present 160..330 BOUNDED [50-210]");
    }

    @Test
    void whoWasLastSeenBeforeTheWindowMayHaveStayedButNothingIsProved() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 50), YOGA.seen("PA_1", "ann", 80), YOGA.closed(400));

        assertThat(people(attendance, CLASS)).containsExactly("ann 100-100 present 0..100 BOUNDED []");
    }

    @Test
    void aGapWithinTheGraceIsShownClosedAndNeverCounted() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 100), YOGA.left("PA_2", "ann", 160, 200));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-200 present 140..140 EXACT [0-200]");
    }

    @Test
    void aGapBeyondTheGraceIsShown() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 100), YOGA.left("PA_2", "ann", 160.001, 200));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 0-200 present 139.999..139.999 EXACT [0-100 160.001-200]");
    }

    @Test
    void withoutGraceOnlyTouchingStretchesAreOne() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "ann", 0, 100),
                YOGA.left("PA_2", "ann", 100, 150),
                YOGA.left("PA_3", "ann", 150.001, 200));

        assertThat(people(attendance, RULES.withGrace(Duration.ZERO)))
                .containsExactly("ann 0-200 present 199.999..199.999 EXACT [0-150 150.001-200]");
    }

    @Test
    void theGraceDoesNotReachOverTheWindowsEdge() {
        Attendance attendance = fold(YOGA.left("PA_1", "ann", 0, 90), YOGA.left("PA_2", "ann", 110, 150));

        assertThat(people(attendance, CLASS)).containsExactly("ann 110-150 present 40..40 EXACT [110-150]");
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThatThrownBy(() -> RULES.withFrom(at(100)).withTo(at(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give an end after its start");
        assertThatThrownBy(() -> RULES.withTo(at(100)).withFrom(at(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGraceOrTimeoutOutOfRangeIsRefused() {
        assertThatThrownBy(() -> RULES.withGrace(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grace");
        assertThatThrownBy(() -> RULES.withDepartureTimeout(Duration.ofDays(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("departure timeout");
    }

    @Test
    void aTimeThatNoSessionHasIsRefused() {
        assertThatThrownBy(() -> RULES.withTo(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YOGA.closed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConnectionJoined(
                        YOGA.incarnation(), YOGA.seen("PA_1", "ann", 1).connection()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PA_1");
    }
}
