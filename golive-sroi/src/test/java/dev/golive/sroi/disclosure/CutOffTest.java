package dev.golive.sroi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CutOffTest {

    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void aPeriodIsClosedWhenItIsOverAndTheDelayHasGoneBy() {
        CutOff cutOff = new CutOff(END, Duration.ofDays(2));

        assertThat(cutOff.isClosedAt(END)).isFalse();
        assertThat(cutOff.isClosedAt(Instant.parse("2026-12-02T23:59:59.999Z"))).isFalse();
        assertThat(cutOff.isClosedAt(Instant.parse("2026-12-03T00:00:00Z"))).isTrue();
    }

    @Test
    void withoutADelayItIsClosedAtItsEnd() {
        assertThat(new CutOff(END, Duration.ZERO).isClosedAt(END.minusMillis(1)))
                .isFalse();
        assertThat(new CutOff(END, Duration.ZERO).isClosedAt(END)).isTrue();
    }

    @Test
    void aDelayOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOff(END, Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOff(END, Duration.ofDays(367)));
    }
}
