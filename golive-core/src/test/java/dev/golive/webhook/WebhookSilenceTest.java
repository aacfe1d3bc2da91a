package dev.golive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.GoLiveException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.fixture.TestKeys;
import dev.golive.token.KeyRing;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body holds a TURN password and the place of recordings: neither reaches a log. */
class WebhookSilenceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Pattern SECRET =
            Pattern.compile("\"(?:turnPassword|accessKey|secret|endpoint|bucket|filepath)\":\"([^\"]+)\"");

    private final WebhookVerifier verifier =
            WebhookVerifier.create(KeyRing.of(TestKeys.credentials()), HandClock.at(NOW));

    static Stream<String> all() {
        return RecordedWebhooks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void neitherAnEventNorAWebhookPrintsThem(String name) {
        byte[] body = RecordedWebhooks.body(name);

        VerifiedWebhook webhook = verifier.verify(body, RecordedWebhooks.signature(body, NOW));

        assertThat(webhook)
                .hasToString("VerifiedWebhook[" + webhook.event().kind() + " "
                        + webhook.event().id() + "]");
        for (String secret : secretsOf(body)) {
            assertThat(webhook.event().toString()).doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noExceptionQuotesThem(String name) {
        byte[] whole = RecordedWebhooks.body(name);
        List<String> secrets = secretsOf(whole);

        for (int length = 0; length < whole.length; length += 7) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            for (String ending : List.of("", "}", "\":", "\u0000", ",\"room\":7}")) {
                byte[] body = RecordedWebhooks.utf8(cut + ending);
                String printed = refusalOf(body);
                for (String secret : secrets) {
                    assertThat(printed).doesNotContain(secret);
                }
            }
        }
    }

    private String refusalOf(byte[] body) {
        try {
            return verifier.verify(body, RecordedWebhooks.signature(body, NOW)).toString();
        } catch (GoLiveException e) {
            StringWriter printed = new StringWriter();
            e.printStackTrace(new PrintWriter(printed));
            return printed.toString();
        }
    }

    private static List<String> secretsOf(byte[] body) {
        List<String> secrets = new ArrayList<>();
        Matcher matcher = SECRET.matcher(new String(body, StandardCharsets.UTF_8));
        while (matcher.find()) {
            secrets.add(matcher.group(1));
        }
        return secrets;
    }
}
