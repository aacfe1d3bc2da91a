package dev.golive.sroi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.TestKeys;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom to believe, and for which time. */
class TrustedKeysTest {

    private static final Instant CHANGE = Instant.parse("2026-11-27T00:00:00Z");
    private static final VerifyingKey OLD = TestKeys.FIRST.publicKey();
    private static final VerifyingKey NEW = TestKeys.SECOND.publicKey();

    @Test
    void aKeyIsFoundByItsId() {
        TrustedKeys keys = TrustedKeys.of(List.of(TrustedKey.always(OLD)));

        assertThat(keys.find(OLD.id()))
                .hasValueSatisfying(found -> assertThat(found.key()).isEqualTo(OLD));
        assertThat(keys.find(NEW.id())).isEmpty();
    }

    @Test
    void atTheMomentOfTheChangeTheNewKeyIsValidAndTheOldOneIsNot() {
        TrustedKey old = new TrustedKey(OLD, Instant.EPOCH, CHANGE);
        TrustedKey next = new TrustedKey(NEW, CHANGE, null);

        assertThat(old.isValidAt(CHANGE.minusMillis(1))).isTrue();
        assertThat(next.isValidAt(CHANGE.minusMillis(1))).isFalse();
        assertThat(old.isValidAt(CHANGE)).isFalse();
        assertThat(next.isValidAt(CHANGE)).isTrue();
    }

    @Test
    void aRingThatCantBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedKeys.of(List.of()))
                .withMessageContaining("No key is trusted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedKeys.of(List.of(TrustedKey.always(OLD), new TrustedKey(OLD, CHANGE, null))))
                .withMessageContaining("is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrustedKey(OLD, CHANGE, CHANGE))
                .withMessageContaining("so never: give an end after its start");
    }
}
