package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.golive.command.BatchItem;
import dev.golive.command.CommandCodec;
import dev.golive.error.MessageRefusedException;
import dev.golive.fixture.Wire;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes is read or refused, never anything else; and what is read is written in a form that reads the same.
 * {@code -Dgolive.fuzz.documents=500000} makes a million mutations, half of them from each seed.
 */
class DecoderFuzzTest {

    private static final int DOCUMENTS = Integer.getInteger("golive.fuzz.documents", 5_000);

    /** For reading a document in four ways and writing it again, the texts of refusals and their stack traces included. */
    private static final long BYTES_AT_MOST = 512 * 1024;

    private static final long BYTES_FOR_EACH = 200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?\\d+|true|false|\\{\\}|\\[\\]");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0",
            "1.0",
            "1e3",
            "1e999",
            "-1e999",
            "1.5",
            "9007199254740992",
            "9007199254740994",
            "9223372036854775808",
            "9".repeat(5_000),
            "0." + "1".repeat(3_000),
            "NaN",
            "01",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\udcaa\"",
            "\"\\\\ud800\"",
            "\"\u202e\"",
            "\"\u00a0\"",
            "\"e\u0301\"",
            "\"" + "x".repeat(600) + "\"",
            "\"" + "\u0958".repeat(400) + "\"",
            "{}",
            "[]",
            "[null]",
            "{\"a\":null}",
            "{\"a\":1,\"a\":2}",
            "{\"\\u0061\":1,\"a\":2}",
            "[".repeat(40) + "]".repeat(40),
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000),
            "[".repeat(7_000),
            manyNames());

    private final List<byte[]> documents = Stream.concat(
                    Stream.of("message", "command").flatMap(kind -> Wire.examples(kind).stream()),
                    Stream.concat(Wire.packets().stream(), Wire.growth("message").stream()))
            .map(Wire.Example::utf8)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {8259, 20261124})
    void whateverComesIsReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;

        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = mutated(documents.get(random.nextInt(documents.size())), random);
            String round = "seed " + seed + ", round " + i;
            if (isRead(document, round)) {
                read++;
            }
            // Once more: the first time, classes may have been loaded.
            long before = THREADS.getCurrentThreadAllocatedBytes();
            isRead(document, round);
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(allocated)
                    .as("bytes of memory for a document of %d bytes, %s", document.length, round)
                    .isLessThan(BYTES_AT_MOST + BYTES_FOR_EACH * document.length);
        }

        assertThat(read).as("documents that were read, seed %d", seed).isBetween(DOCUMENTS / 20, DOCUMENTS * 19 / 20);
    }

    private static boolean isRead(byte[] document, String round) {
        try {
            boolean read = isMessage(document);
            read |= isPacket(document);
            read |= isCommand(document);
            read |= isBatch(document);
            return read;
        } catch (RuntimeException | StackOverflowError | AssertionError other) {
            return fail(
                    round + ": " + HexFormat.of().formatHex(Arrays.copyOf(document, Math.min(document.length, 4_000))),
                    other);
        }
    }

    private static boolean isMessage(byte[] document) {
        try {
            LiveMessage message = MessageCodec.decode(document);
            byte[] written = MessageCodec.encode(message);
            assertThat(MessageCodec.decode(written)).isEqualTo(message);
            return true;
        } catch (MessageRefusedException refused) {
            return false;
        }
    }

    private static boolean isPacket(byte[] document) {
        try {
            return !MessageCodec.decodePacket(document).isEmpty();
        } catch (MessageRefusedException refused) {
            return false;
        }
    }

    private static boolean isCommand(byte[] document) {
        try {
            var command = CommandCodec.decode(document);
            assertThat(CommandCodec.decode(CommandCodec.encode(command))).isEqualTo(command);
            return true;
        } catch (MessageRefusedException refused) {
            return false;
        }
    }

    private static boolean isBatch(byte[] document) {
        try {
            return CommandCodec.decodeBatch(document).stream().anyMatch(BatchItem.Understood.class::isInstance);
        } catch (MessageRefusedException refused) {
            return false;
        }
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        byte[] document = original;
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes; i++) {
            document = switch (random.nextInt(4)) {
                case 0 -> withAnotherValue(document, random);
                case 1 -> withOtherBytes(document, random);
                default -> withAnotherField(document, random);
            };
        }
        return document;
    }

    private static byte[] withAnotherValue(byte[] document, SplittableRandom random) {
        String text = new String(document, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return document;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = VALUES.get(random.nextInt(VALUES.size()));
        return (text.substring(0, value.start()) + other + text.substring(value.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withAnotherField(byte[] document, SplittableRandom random) {
        String text = new String(document, StandardCharsets.UTF_8);
        int brace = text.indexOf('{', random.nextInt(Math.max(1, text.length())));
        if (brace < 0 || text.startsWith("}", brace + 1)) {
            return document;
        }
        String field = "\"x" + random.nextInt(100) + "\":" + VALUES.get(random.nextInt(VALUES.size())) + ", ";
        return (text.substring(0, brace + 1) + field + text.substring(brace + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withOtherBytes(byte[] document, SplittableRandom random) {
        if (document.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(1, 40));
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = document.clone();
                flipped[from] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(document, from), Arrays.copyOfRange(document, to, document.length));
            case 2 -> joined(Arrays.copyOf(document, to), Arrays.copyOfRange(document, from, document.length));
            default -> Arrays.copyOf(document, from);
        };
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    private static String manyNames() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 1_500; i++) {
            names.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":0");
        }
        return names.append('}').toString();
    }
}
