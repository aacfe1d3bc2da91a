package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    @Test
    void theFirstPairSigns() {
        ApiCredentials current = TestKeys.credentials();

        KeyRing ring = KeyRing.of(current, TestKeys.otherCredentials());

        assertThat(ring.current()).isSameAs(current);
    }

    @Test
    void twoPairsWithOneKeyAreRefused() {
        ApiCredentials sameKey = ApiCredentials.of(ApiKey.of(TestKeys.KEY), ApiSecret.of(TestKeys.OTHER_SECRET));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.of(TestKeys.credentials(), sameKey))
                .withMessage("Two credentials share an API key: a token would not say which secret signed it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "0123456789012345678901234567890",
                "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"
            })
    void aSecretUnderThirtyTwoBytesIsRefused(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiSecret.of(secret))
                .withMessageContaining("at least 32 are needed")
                .withMessageContaining("openssl rand -hex 32");
    }

    @Test
    void aRefusedSecretIsNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiSecret.of("hunter2"))
                .withMessageNotContaining("hunter2")
                .withMessageContaining("has 7 bytes");
    }

    @Test
    void aSecretOfThirtyTwoBytesIsTaken() {
        assertThat(ApiSecret.of("\u00e9".repeat(16))).hasToString("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "API key", "APIkey\n", "\tAPIkey"})
    void aKeyThatIsBlankOrHoldsWhiteSpaceIsRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of(key))
                .withMessage("The LiveKit API key is blank or holds white space. Copy it from LiveKit's settings.");
    }
}
