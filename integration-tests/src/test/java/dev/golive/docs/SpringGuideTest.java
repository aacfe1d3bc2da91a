package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.test.livekit.LocalLiveKitExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring pages' code. */
class SpringGuideTest {

    @RegisterExtension
    static final LocalLiveKitExtension SERVER = LocalLiveKitExtension.create();

    @Test
    void threeSettingsAndTwoBeansLetSomebodyIn() throws Exception {
        LocalLiveKit livekit = SERVER.server();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Platform.class)
                .properties(
                        "server.port=0",
                        "golive.livekit.url=" + livekit.url(),
                        "golive.livekit.api-key=" + livekit.apiKey(),
                        "golive.livekit.api-secret=" + livekit.apiSecret())
                .run()) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");

            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/golive/token"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{\"room_name\":\"tuesday-hiit\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("urn:golive:problem:sign-in-required");
        }
    }
}
