package dev.golive.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written by hand is read by Jackson, which is asked whether it is right. */
class JsonWriterTest {

    private static final long SEED = 8259;

    @Test
    void everyCharSurvivesAsNameAndAsValue() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE).forEach(c -> {
            String text = "a" + (char) c + "b";

            byte[] json = JsonWriter.writeObject(object -> object.text(text, text));

            String expected = withoutHalves(text);
            assertThat(read(json).path(expected).stringValue(""))
                    .as("U+%04X", c)
                    .isEqualTo(expected);
        });
    }

    @Test
    void whatMustBeEscapedIsAndNothingElse() {
        String text = "\u0000\u0001\b\t\n\f\r\u001f !\"#/[\\]{}\u007f\u0080\u00e9\u2028\uffff\ud83c\udfcb";

        byte[] json = JsonWriter.writeObject(object -> object.text("t", text));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"t\":\"\\u0000\\u0001\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f !\\\"#/[\\\\]{}"
                        + "\u007f\u0080\u00e9\u2028\uffff\ud83c\udfcb\"}");
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() {
        byte[] json =
                JsonWriter.writeObject(object -> object.text("t", "\ud83cx \udfcb \udfcb\ud83c \ud83c\udfcb \ud83c"));

        assertThat(read(json).path("t").stringValue("")).isEqualTo("?x ? ?? \ud83c\udfcb ?");
    }

    @Test
    void anObjectInsideLooksAsItShould() {
        byte[] json = JsonWriter.writeObject(object -> object.object("empty", inner -> {})
                .object("o", inner -> inner.bool("b", false).object("p", last -> last.integer("n", -1)))
                .texts("none", List.of())
                .texts("two", List.of("{", ""))
                .text("brace", "{")
                .integer("most", Long.MAX_VALUE));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"empty\":{},\"o\":{\"b\":false,\"p\":{\"n\":-1}},\"none\":[],\"two\":[\"{\",\"\"],"
                        + "\"brace\":\"{\",\"most\":9223372036854775807}");
    }

    @Test
    void nothingIsAnEmptyObject() {
        byte[] json = JsonWriter.writeObject(object -> {});

        assertThat(json).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thereIsRoomForTextsOfAnyLength() {
        for (int length = 0; length <= 700; length++) {
            String plain = "x".repeat(length);
            String longest = "\u0001".repeat(length);
            String wide = "\u30a2".repeat(length);

            JsonNode json = read(JsonWriter.writeObject(
                    object -> object.text("p", plain).text("l", longest).text("w", wide)));

            assertThat(json.path("p").stringValue("")).isEqualTo(plain);
            assertThat(json.path("l").stringValue("")).isEqualTo(longest);
            assertThat(json.path("w").stringValue("")).isEqualTo(wide);
        }
    }

    @Test
    void anyObjectIsReadBackByJackson() {
        SplittableRandom random = new SplittableRandom(SEED);

        for (int i = 0; i < 20_000; i++) {
            Map<String, Object> object = randomObject(random, 3);

            byte[] json = JsonWriter.writeObject(writer -> write(writer, object));

            assertThat(read(json))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(read(JsonMapper.shared().writeValueAsBytes(object)));
        }
    }

    @Test
    void piecesMakeAWholeWhereverItIsCutAndSoDoesTheirBase64() {
        SplittableRandom random = new SplittableRandom(SEED);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();

        for (int i = 0; i < 5_000; i++) {
            Map<String, Object> first = randomObject(random, 1);
            first.put("first", true);
            String outer = "outer";
            String inner = randomText(random);
            byte[] begin = JsonWriter.writePiece(json -> write(json.open(), first));
            byte[] middle = JsonWriter.writePiece(json -> json.open(outer).text("t", inner));
            byte[] end = JsonWriter.writePiece(
                    json -> json.bool("b", true).close().integer("n", 7).close());

            byte[] whole = joined(begin, middle, end);

            JsonNode read = read(whole);
            assertThat(read).as("seed %d, round %d", SEED, i).hasSize(first.size() + 2);
            assertThat(read.path(outer).path("t").stringValue("")).isEqualTo(withoutHalves(inner));
            assertThat(read.path(outer).path("b").booleanValue()).isTrue();
            assertThat(base64.encodeToString(begin) + base64.encodeToString(middle) + base64.encodeToString(end))
                    .isEqualTo(base64.encodeToString(whole));
        }
    }

    private static Map<String, Object> randomObject(SplittableRandom random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = withoutHalves(randomText(random)) + i;
            switch (random.nextInt(depth > 0 ? 5 : 4)) {
                case 0 -> object.put(name, withoutHalves(randomText(random)));
                case 1 -> object.put(name, random.nextLong() >> random.nextInt(64));
                case 2 -> object.put(name, random.nextBoolean());
                case 3 -> object.put(name, List.of("", withoutHalves(randomText(random))));
                default -> object.put(name, randomObject(random, depth - 1));
            }
        }
        return object;
    }

    /** Chars of every width and all that is special, halves of surrogate pairs among them. */
    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 300 : 12); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append(random.nextBoolean() ? '"' : '\\');
                case 2 -> text.append((char) random.nextInt(0x10000));
                case 3 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
                default -> text.append((char) random.nextInt(0x20, 0x80));
            }
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked") // as randomObject makes them
    private static void write(JsonWriter writer, Map<String, Object> object) {
        object.forEach((name, value) -> {
            if (value instanceof String text) {
                writer.text(name, text);
            } else if (value instanceof Long number) {
                writer.integer(name, number);
            } else if (value instanceof Boolean bool) {
                writer.bool(name, bool);
            } else if (value instanceof List<?> texts) {
                writer.texts(name, (List<String>) texts);
            } else {
                Consumer<JsonWriter> fields = inner -> write(inner, (Map<String, Object>) value);
                writer.object(name, fields);
            }
        });
    }

    private static String withoutHalves(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Refuses what is not UTF-8, before Jackson sees it. */
    private static JsonNode read(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
        } catch (CharacterCodingException e) {
            throw new AssertionError("This is not UTF-8.", e);
        }
        return JsonMapper.shared().readTree(json);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
