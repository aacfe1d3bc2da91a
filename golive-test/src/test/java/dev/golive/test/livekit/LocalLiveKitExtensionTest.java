package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalLiveKitExtensionTest {

    @RegisterExtension
    static final LocalLiveKitExtension LIVEKIT = LocalLiveKitExtension.create();

    @Test
    void theFieldAndTheParameterAreTheSameRunningServer(LocalLiveKit injected) {
        assertThat(injected).isSameAs(LIVEKIT.server());
        assertThat(injected.isRunning()).isTrue();
    }

    @Test
    void beforeItsClassBeginsThereIsNoServer() {
        assertThatIllegalStateException()
                .isThrownBy(LocalLiveKitExtension.create()::server)
                .withMessageContaining("static field");
    }

    @Nested
    class Inside {

        @Test
        void aNestedClassSharesTheServer(LocalLiveKit injected) {
            assertThat(injected).isSameAs(LIVEKIT.server());
        }
    }
}
