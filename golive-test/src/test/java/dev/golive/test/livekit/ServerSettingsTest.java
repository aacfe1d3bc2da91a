package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final ApiCredentials CREDENTIALS =
            new ApiCredentials("golive-local", "0123456789abcdef0123456789abcdef");
    private static final LoopbackPorts PORTS = new LoopbackPorts(7880, 50_000);

    @Test
    void everythingThatMattersIsInTheConfiguration() throws IOException {
        ServerSettings settings = new ServerSettings(
                PORTS,
                CREDENTIALS,
                Optional.of(Duration.ofMillis(400)),
                List.of(
                        URI.create("http://127.0.0.1:8080/golive/livekit/webhook"),
                        URI.create("http://127.0.0.1:8081/")));

        assertThat(settings.yaml(Platform.LINUX)).isEqualTo(golden("full.yaml"));
    }

    @Test
    void withoutThrottleAndWebhooksLiveKitsDefaultsStand() throws IOException {
        ServerSettings settings = new ServerSettings(PORTS, CREDENTIALS, Optional.empty(), List.of());

        assertThat(settings.yaml(Platform.LINUX)).isEqualTo(golden("plain.yaml"));
    }

    @Test
    void theLoopbackInterfaceHasThePlatformsName() {
        ServerSettings settings = new ServerSettings(PORTS, CREDENTIALS, Optional.empty(), List.of());

        assertThat(settings.yaml(Platform.MACOS)).contains("interfaces: { includes: [lo0] }");
        assertThat(settings.yaml(Platform.WINDOWS)).doesNotContain("interfaces");
    }

    @Test
    void theSecretIsNotPrinted() {
        ServerSettings settings = new ServerSettings(PORTS, CREDENTIALS, Optional.empty(), List.of());

        assertThat(settings.toString()).doesNotContain(CREDENTIALS.secret()).contains("***");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ServerSettingsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
