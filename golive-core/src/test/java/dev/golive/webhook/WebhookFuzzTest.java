package dev.golive.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.fixture.TestKeys;
import dev.golive.token.KeyRing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever LiveKit signs is an event or not readable; whatever it did not sign is refused. Never anything else. */
class WebhookFuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?\\d+|true|false|\\{\\}|\\[\\]");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999",
            "1.5",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999999",
            "\"9223372036854775807\"",
            "\"-9223372036854775808\"",
            "\"31556889864403200\"",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"\u00a0\"",
            "\"" + "x".repeat(300) + "\"",
            "{}",
            "[]",
            "[null]",
            "{\"sid\":null}",
            "[".repeat(40) + "]".repeat(40));

    private final WebhookVerifier verifier =
            WebhookVerifier.create(KeyRing.of(TestKeys.credentials()), HandClock.at(NOW));
    private final List<byte[]> bodies =
            RecordedWebhooks.all().stream().map(RecordedWebhooks::body).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void aSignedBodyIsAnEventOrNotReadable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int events = 0;

        for (int i = 0; i < 50_000; i++) {
            byte[] body = mutated(bodies.get(random.nextInt(bodies.size())), random);
            if (isEvent(body, "seed " + seed + ", round " + i)) {
                events++;
            }
        }

        assertThat(events).as("events, seed %d", seed).isBetween(5_000, 45_000);
    }

    private boolean isEvent(byte[] body, String round) {
        try {
            WebhookEvent event =
                    verifier.verify(body, RecordedWebhooks.signature(body, NOW)).event();
            return !event.kind().isEmpty() && !event.toString().isEmpty();
        } catch (NotReadableException expected) {
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            return fail(
                    round + ": " + HexFormat.of().formatHex(Arrays.copyOf(body, Math.min(body.length, 4_000))), other);
        }
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        byte[] body = original;
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes; i++) {
            body = random.nextBoolean() ? withAnotherValue(body, random) : withOtherBytes(body, random);
        }
        return body;
    }

    private static byte[] withAnotherValue(byte[] body, SplittableRandom random) {
        String text = new String(body, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return body;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = VALUES.get(random.nextInt(VALUES.size()));
        return RecordedWebhooks.utf8(text.substring(0, value.start()) + other + text.substring(value.end()));
    }

    private static byte[] withOtherBytes(byte[] body, SplittableRandom random) {
        if (body.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int from = random.nextInt(body.length);
        int to = Math.min(body.length, from + random.nextInt(1, 40));
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = body.clone();
                flipped[from] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(body, from), Arrays.copyOfRange(body, to, body.length));
            case 2 -> joined(Arrays.copyOf(body, to), Arrays.copyOfRange(body, from, body.length));
            default -> Arrays.copyOf(body, from);
        };
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261123})
    void aChangedSignatureIsRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 25_000; i++) {
            byte[] body = bodies.get(random.nextInt(bodies.size()));
            String genuine = RecordedWebhooks.signature(body, NOW);
            StringBuilder forged = new StringBuilder(genuine);
            int at = random.nextInt(genuine.length());
            switch (random.nextInt(3)) {
                case 0 -> forged.setCharAt(at, (char) random.nextInt(0x20, 0x180));
                case 1 -> forged.deleteCharAt(at);
                default -> forged.insert(at, (char) random.nextInt(0x20, 0x80));
            }
            if (!forged.toString().equals(genuine)) {
                refused(body, forged.toString(), "seed " + seed + ", round " + i);
            }
        }
    }

    private void refused(byte[] body, String forged, String round) {
        try {
            verifier.verify(body, forged);
        } catch (NotAuthenticException expected) {
            return;
        } catch (RuntimeException other) {
            fail(round + ": refused in the wrong way: " + forged, other);
        }
        fail(round + ": believed: " + forged);
    }
}
