package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The policy of a house chooses the window, whatever the session. */
class AttendancePolicyTest {

    private static final AttendancePolicy POLICY = AttendancePolicy.STANDARD;
    private static final SessionTimes TIMES =
            SessionTimes.UNKNOWN.withPlanned(new Window(at(100), at(200))).withLive(new Window(at(120), at(230)));
    private static final Attendance ANN = fold(YOGA.left("PA_1", "ann", 50, 300));

    @Test
    void thePolicyChoosesWhatIsCutOff() {
        assertThat(people(ANN, POLICY.rules(TIMES))).containsExactly("ann 100-200 present 100..100 EXACT [100-200]");
        assertThat(people(ANN, POLICY.withWindow(WindowKind.LIVE).rules(TIMES)))
                .containsExactly("ann 120-230 present 110..110 EXACT [120-230]");
        assertThat(people(ANN, POLICY.withWindow(WindowKind.NONE).rules(TIMES)))
                .containsExactly("ann 50-300 present 250..250 EXACT [50-300]");
    }

    @Test
    void whatIsNotKnownOfThePlanCutsNothingOff() {
        SessionTimes started = SessionTimes.UNKNOWN.withPlanned(new Window(at(100), null));

        assertThat(people(ANN, POLICY.rules(SessionTimes.UNKNOWN)))
                .containsExactly("ann 50-300 present 250..250 EXACT [50-300]");
        assertThat(people(ANN, POLICY.rules(started))).containsExactly("ann 100-300 present 200..200 EXACT [100-300]");
    }

    @Test
    void whileItIsOnTheLiveWindowHasNoEnd() {
        SessionTimes on = SessionTimes.UNKNOWN.withLive(new Window(at(120), null));

        assertThat(people(ANN, POLICY.withWindow(WindowKind.LIVE).rules(on)))
                .containsExactly("ann 120-300 present 180..180 EXACT [120-300]");
    }

    @Test
    void theStandardPolicyReadsAsTheStandardRules() {
        assertThat(ANN.read(POLICY.rules(SessionTimes.UNKNOWN))).isEqualTo(ANN.read(ReadingRules.standard()));
    }

    @Test
    void everyLengthIsFromZeroToADay() {
        List<Function<Duration, AttendancePolicy>> lengths = List.of(
                POLICY::withGrace, POLICY::withLateAfter, POLICY::withLeftEarlyBefore, POLICY::withDepartureTimeout);

        assertThat(lengths).allSatisfy(with -> {
            assertThat(with.apply(Duration.ZERO)).isNotEqualTo(POLICY);
            assertThat(with.apply(Duration.ofDays(1))).isNotEqualTo(POLICY);
            assertThatIllegalArgumentException().isThrownBy(() -> with.apply(Duration.ofMillis(-1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with.apply(Duration.ofDays(1).plusMillis(1)))
                    .withMessageContaining("give one in that range");
        });
    }
}
