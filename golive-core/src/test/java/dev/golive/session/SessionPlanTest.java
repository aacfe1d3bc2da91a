package dev.golive.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.room.RoomProfile;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPlanTest {

    private static final SessionId ID = SessionId.of("42");
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    @Test
    void aClassStartsLastsAndMayRunOverAnHour() {
        SessionPlan plan = SessionPlan.of(ID, "Tuesday HIIT", START, Duration.ofMinutes(45));

        assertThat(plan.endsAt()).isEqualTo(START.plusSeconds(2_700));
        assertThat(plan.latestEnd()).isEqualTo(START.plusSeconds(6_300));
        assertThat(plan.profile()).isEqualTo(RoomProfile.groupClass());
    }

    @Test
    void theLatestEndIsAWholeSecondAsTokensHaveThem() {
        SessionPlan plan = SessionPlan.of(ID, "Tuesday HIIT", START.plusNanos(700_000_000), Duration.ofMinutes(45));

        assertThat(plan.latestEnd()).isEqualTo(START.plusSeconds(6_300));
    }

    @Test
    void anotherProfileChangesNothingElse() {
        SessionPlan plan = SessionPlan.of(ID, "Tuesday HIIT", START, Duration.ofMinutes(45));

        SessionPlan other = plan.withProfile(RoomProfile.oneToOne());

        assertThat(other).isEqualTo(new SessionPlan(ID, "Tuesday HIIT", START, plan.endsAt(), RoomProfile.oneToOne()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankTitleIsRefused(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionPlan.of(ID, title, START, Duration.ofMinutes(45)))
                .withMessage("The title of session 42 needs 1 to 200 characters.");
    }

    @Test
    void aTitleHasTwoHundredCharactersAtMost() {
        assertThat(SessionPlan.of(ID, "t".repeat(200), START, Duration.ofMinutes(45))
                        .title())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionPlan.of(ID, "t".repeat(201), START, Duration.ofMinutes(45)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void aSessionThatDoesNotLastIsRefused(Duration length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionPlan.of(ID, "Tuesday HIIT", START, length))
                .withMessageContaining("which is not after its start at 2026-11-22T18:00:00Z");
    }
}
