package dev.golive.test.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.test.contract.LiveKitContract;
import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.test.livekit.LocalLiveKitExtension;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.RoleToken;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract of the gateway with a real server behind it: what the fake is measured by. */
class RealServerTest extends LiveKitContract {

    @RegisterExtension
    static final LocalLiveKitExtension SERVER = LocalLiveKitExtension.create();

    private final SignalConnection signal = new SignalConnection();

    @Override
    protected GoLive goLive() {
        LocalLiveKit server = SERVER.server();
        return GoLive.builder(
                        LiveKitUrl.parse(server.url().toString()),
                        ApiCredentials.of(ApiKey.of(server.apiKey()), ApiSecret.of(server.apiSecret())))
                .build();
    }

    @Override
    protected void join(RoleToken token) {
        signal.join(SERVER.server().url(), token);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (goLive().livekit().participant(token.room(), token.identity()).isEmpty()) {
            assertThat(System.nanoTime() - deadline)
                    .as("the server lists them within 10 s")
                    .isNegative();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @AfterEach
    void hangUp() {
        signal.hangUp();
    }
}
