package dev.golive.test.fake;

import dev.golive.test.TestCredentials;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeLiveKitExtension.class)
class FakeWireTest extends WireContract {

    private final FakeLiveKit server;

    FakeWireTest(FakeLiveKit server) {
        this.server = server;
    }

    @Override
    URI url() {
        return server.url().http();
    }

    @Override
    TestCredentials credentials() {
        return server.credentials();
    }
}
