package dev.golive.relay;

import static dev.golive.fixture.Chats.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final TokenBucket bucket = new TokenBucket(RateLimit.of(3, Duration.ofSeconds(2)), NOON);

    @Test
    void aBurstPassesAndTheNextOneWaitsForItsToken() {
        for (int n = 0; n < 3; n++) {
            assertThat(bucket.take(NOON)).isZero();
        }

        assertThat(bucket.take(NOON)).isEqualTo(Duration.ofSeconds(2));
        assertThat(bucket.take(NOON.plusMillis(500))).isEqualTo(Duration.ofMillis(1_500));
        assertThat(bucket.take(NOON.plusSeconds(2))).isZero();
        assertThat(bucket.take(NOON.plusSeconds(2))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aLongPauseGivesNoMoreThanABurst() {
        int passed = 0;
        while (bucket.take(NOON.plusSeconds(1_000)).isZero()) {
            passed++;
        }

        assertThat(passed).isEqualTo(3);
    }

    @Test
    void aClockThatIsSetBackGivesNothing() {
        for (int n = 0; n < 3; n++) {
            assertThat(bucket.take(NOON)).isZero();
        }

        assertThat(bucket.take(NOON.minusSeconds(3_600))).isEqualTo(Duration.ofSeconds(2));
        assertThat(bucket.take(NOON.minusSeconds(3_598))).isZero();
    }

    @Test
    void aLimitThatLimitsNothingOrAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(1, Duration.ZERO));
    }

    @Test
    void aChangedLimitChangesOneClass() {
        RateLimits limits = RateLimits.standard().with(MessageClass.CHAT, RateLimit.of(1, Duration.ofSeconds(9)));

        assertThat(limits.of(MessageClass.CHAT)).isEqualTo(RateLimit.of(1, Duration.ofSeconds(9)));
        assertThat(limits.of(MessageClass.REACTION))
                .isEqualTo(RateLimits.standard().of(MessageClass.REACTION));
    }
}
