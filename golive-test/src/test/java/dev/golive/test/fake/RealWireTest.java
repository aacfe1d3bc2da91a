package dev.golive.test.fake;

import dev.golive.test.TestCredentials;
import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.test.livekit.LocalLiveKitExtension;
import dev.golive.token.ApiKey;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the fake's words are measured by. */
@ExtendWith(LocalLiveKitExtension.class)
class RealWireTest extends WireContract {

    private final LocalLiveKit server;

    RealWireTest(LocalLiveKit server) {
        this.server = server;
    }

    @Override
    URI url() {
        return URI.create("http://127.0.0.1:" + server.url().getPort() + "/");
    }

    @Override
    TestCredentials credentials() {
        return new TestCredentials(ApiKey.of(server.apiKey()), server.apiSecret());
    }
}
