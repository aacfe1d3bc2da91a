package dev.golive.test.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.RefusalCode;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.Refusal;

/** Says what an answer must be. */
final class Refusals {

    private Refusals() {}

    static void assertTaken(ItemAnswer answer) {
        assertThat(answer).isInstanceOf(ItemAnswer.Taken.class);
    }

    static Refusal assertRefused(ItemAnswer answer, RefusalCode code) {
        assertThat(answer).isInstanceOf(ItemAnswer.Refused.class);
        Refusal refusal = ((ItemAnswer.Refused) answer).refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.detail()).isNotBlank();
        return refusal;
    }
}
