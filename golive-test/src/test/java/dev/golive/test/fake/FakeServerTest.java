package dev.golive.test.fake;

import dev.golive.GoLive;
import dev.golive.test.contract.LiveKitContract;
import dev.golive.token.RoleToken;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the gateway with the fake behind it. */
@ExtendWith(FakeLiveKitExtension.class)
class FakeServerTest extends LiveKitContract {

    private final FakeLiveKit server;

    FakeServerTest(FakeLiveKit server) {
        this.server = server;
    }

    @Override
    protected GoLive goLive() {
        return server.goLive().build();
    }

    @Override
    protected void join(RoleToken token) {
        server.join(token);
    }
}
