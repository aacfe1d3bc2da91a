package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** With the real server. */
class LocalLiveKitTest {

    @Test
    void aStartedServerIsHealthyOnLoopbackAndKnowsOnlyItsOwnSecret() throws Exception {
        try (LocalLiveKit livekit = LocalLiveKit.start()) {
            ServerApi api = new ServerApi(livekit);

            assertThat(livekit.url()).hasScheme("ws").hasHost("127.0.0.1");
            assertThat(livekit.isRunning()).isTrue();
            assertThat(livekit.apiSecret()).hasSize(64);
            assertThat(api.health()).isEqualTo(200);
            assertThat(api.createRoom("class")).isEqualTo(200);
            assertThat(api.createRoom("class", "another-secret-of-at-least-32-characters"))
                    .isEqualTo(401);
        }
    }

    @Test
    void theSecretIsNeitherInTheTextNorInTheLogNorAmongTheArguments() {
        try (LocalLiveKit livekit = LocalLiveKit.start()) {
            assertThat(livekit.toString()).contains("***").doesNotContain(livekit.apiSecret());
            assertThat(livekit.log()).contains("starting LiveKit server").doesNotContain(livekit.apiSecret());
            assertThat(handle(livekit).info().commandLine())
                    .hasValueSatisfying(line -> assertThat(line).doesNotContain(livekit.apiSecret()));
        }
    }

    @Test
    void twoServersLiveSideBySide() throws Exception {
        try (LocalLiveKit one = LocalLiveKit.start();
                LocalLiveKit other = LocalLiveKit.start()) {
            assertThat(one.url()).isNotEqualTo(other.url());
            assertThat(one.apiSecret()).isNotEqualTo(other.apiSecret());
            assertThat(new ServerApi(one).createRoom("class", other.apiSecret()))
                    .isEqualTo(401);
        }
    }

    @Test
    void nothingIsLeftAfterClose() {
        LocalLiveKit livekit = LocalLiveKit.start();
        ProcessHandle server = handle(livekit);

        livekit.close();
        livekit.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(livekit.isRunning()).isFalse();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(child -> child.info().commandLine().orElse("").contains("livekit-server"));
        assertThatIllegalStateException().isThrownBy(livekit::restart).withMessageContaining("closed");
    }

    @Test
    void aKilledServerComesBackAtTheSameAddressWithTheSameCredentials() throws Exception {
        try (LocalLiveKit livekit = LocalLiveKit.start()) {
            ServerApi api = new ServerApi(livekit);
            URI url = livekit.url();
            String secret = livekit.apiSecret();
            long pid = livekit.pid();

            livekit.kill();
            assertThat(livekit.isRunning()).isFalse();
            assertThatThrownBy(api::health).isInstanceOf(IOException.class);

            livekit.restart();
            assertThat(livekit.pid()).isNotEqualTo(pid);
            assertThat(livekit.url()).isEqualTo(url);
            assertThat(livekit.apiSecret()).isEqualTo(secret);
            assertThat(api.createRoom("class")).isEqualTo(200);
        }
    }

    @Test
    void aRunningServerRestartsAsANewProcess() throws Exception {
        try (LocalLiveKit livekit = LocalLiveKit.start()) {
            ProcessHandle before = handle(livekit);

            livekit.restart();

            assertThat(before.isAlive()).isFalse();
            assertThat(new ServerApi(livekit).health()).isEqualTo(200);
        }
    }

    @Test
    void webhooksArriveWhereTheyWereWanted() throws Exception {
        BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();

        URI hook = URI.create(
                "http://127.0.0.1:%d/hook".formatted(receiver.getAddress().getPort()));
        try (LocalLiveKit livekit = LocalLiveKit.builder().webhook(hook).start()) {
            new ServerApi(livekit).createRoom("class-of-today");

            assertThat(bodies.poll(20, TimeUnit.SECONDS)).contains("room_started", "class-of-today");
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void aPortThatWasTakenMeanwhileIsReplacedByAnother() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Deque<LoopbackPorts> choices = new ArrayDeque<>(
                    List.of(new LoopbackPorts(taken.getLocalPort(), 20_000), LoopbackPorts.free(new SecureRandom())));

            try (LocalLiveKit livekit =
                    LocalLiveKit.builder().freePorts(choices::removeFirst).start()) {
                assertThat(livekit.url().getPort()).isNotEqualTo(taken.getLocalPort());
                assertThat(new ServerApi(livekit).health()).isEqualTo(200);
            }
        }
    }

    @Test
    void aFixedPortIsUsedAndIfTakenNamed() throws Exception {
        int port = LoopbackPorts.free(new SecureRandom()).signal();

        try (LocalLiveKit livekit = LocalLiveKit.builder().port(port).start()) {
            assertThat(livekit.url()).hasPort(port);
            assertThatThrownBy(() -> LocalLiveKit.builder().port(port).start())
                    .isInstanceOf(LiveKitUnavailableException.class)
                    .hasMessageContaining("Port %d on 127.0.0.1 is in use".formatted(port));
        }
    }

    @Test
    void theKeyFrameThrottleCanBeOnesOwnOrLiveKits() throws Exception {
        try (LocalLiveKit own = LocalLiveKit.builder()
                        .keyFrameThrottle(Duration.ofMillis(100))
                        .start();
                LocalLiveKit itsOwn =
                        LocalLiveKit.builder().keyFrameThrottleOfLiveKit().start()) {
            assertThat(new ServerApi(own).health()).isEqualTo(200);
            assertThat(new ServerApi(itsOwn).health()).isEqualTo(200);
        }
    }

    @Test
    void choicesThatCannotWorkAreRefusedAtOnce() {
        LocalLiveKit.Builder builder = LocalLiveKit.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(0)).withMessageContaining("not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.webhook(URI.create("ftp://127.0.0.1/")))
                .withMessageContaining("ftp://127.0.0.1/");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.keyFrameThrottle(Duration.ZERO));
    }

    private static ProcessHandle handle(LocalLiveKit livekit) {
        return ProcessHandle.of(livekit.pid()).orElseThrow();
    }
}
