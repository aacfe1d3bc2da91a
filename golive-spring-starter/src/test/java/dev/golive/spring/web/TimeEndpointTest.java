package dev.golive.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.test.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EndpointTest
class TimeEndpointTest {

    private final Caller nobody;
    private final TestClock clock;

    @Autowired
    TimeEndpointTest(@LocalServerPort int port, TestClock clock) {
        this.nobody = Caller.of(port);
        this.clock = clock;
    }

    @BeforeEach
    void reset() {
        clock.set(StudioApplication.START);
    }

    @Test
    void anybodyMayAskForTheTime() {
        clock.advance(Duration.ofMillis(750));

        Answer answer = nobody.get("/golive/time");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().propertyNames()).containsExactly("receivedMs", "sentMs");
        assertThat(answer.json().path("receivedMs").longValue())
                .isEqualTo(StudioApplication.START.toEpochMilli() + 750);
        assertThat(answer.json().path("sentMs").longValue()).isEqualTo(StudioApplication.START.toEpochMilli() + 750);
    }

    @Test
    void theTimeIsNeverCached() {
        assertThat(nobody.get("/golive/time").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theTimeCanNotBeSet() {
        Answer answer = nobody.post("/golive/time");

        assertThat(answer.status()).isEqualTo(405);
    }
}
