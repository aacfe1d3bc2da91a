package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** By annotation alone: every test of the class gets the one server. */
@ExtendWith(LocalLiveKitExtension.class)
class ServerPerClassTest {

    private static final Set<Long> SEEN = new HashSet<>();

    @RepeatedTest(3)
    void eachTestMeetsARunningServer(LocalLiveKit livekit) {
        assertThat(livekit.isRunning()).isTrue();

        SEEN.add(livekit.pid());
    }

    @AfterAll
    static void itWasAlwaysTheSame() {
        assertThat(SEEN).hasSize(1);
    }
}
