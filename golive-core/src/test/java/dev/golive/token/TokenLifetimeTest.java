package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.Requests;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenLifetimeTest {

    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Identity IDENTITY = Identity.of("p_0f1e2d3c");

    @ParameterizedTest
    @CsvSource({
        "COACH, PT4H, PT12H",
        "CO_COACH, PT4H, PT12H",
        "MODERATOR, PT4H, PT12H",
        "ATHLETE, PT2H, PT6H",
        "GUEST, PT15M, PT1H",
        "PREVIEW, PT15M, PT1H"
    })
    void everyRoleHasAStandardAndACap(Role role, Duration standard, Duration longest) {
        assertThat(TokenLifetime.of(role)).isEqualTo(new TokenLifetime(standard, longest));
        assertThat(request(role).build().lifetime()).isEqualTo(standard);
    }

    @ParameterizedTest
    @EnumSource
    void theShortestAndTheLongestAreAllowed(Role role) {
        Duration longest = TokenLifetime.of(role).longest();

        assertThat(request(role).lifetime(longest).build().lifetime()).isEqualTo(longest);
        assertThat(request(role).lifetime(Duration.ofSeconds(10)).build().lifetime())
                .isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource
    void neverZeroNegativeTooShortOrOverTheCap(Role role) {
        Duration longest = TokenLifetime.of(role).longest();
        List<Duration> refused = List.of(
                Duration.ZERO,
                Duration.ofSeconds(-1),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofMillis(9_999),
                longest.plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE));

        for (Duration lifetime : refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request(role).lifetime(lifetime))
                    .withMessage("A token's lifetime of %s can't be had: take PT10S to %s.", lifetime, longest);
        }
    }

    @Test
    void anIdentityThatIsAnEmailAddressIsRefused() {
        Identity email = Identity.of("ada@example.com");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.builder(Role.ATHLETE, ROOM, email))
                .withMessageContaining("Use PseudonymDeriver")
                .withMessageNotContaining("ada@");
    }

    private static TokenRequest.Builder request(Role role) {
        return Requests.builder(role, ROOM, IDENTITY);
    }
}
