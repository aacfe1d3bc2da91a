package dev.golive.sroi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a document is written, its canonical bytes are the same; and another document's are others. */
class CanonicalJsonLawTest {

    private static final int DOCUMENTS = 3_000;
    private static final List<CanonicalValue> LITERALS =
            List.of(CanonicalValue.Literal.TRUE, CanonicalValue.Literal.FALSE, CanonicalValue.Literal.NULL);
    private static final int[] SIGNS = {
        'a', 'B', '"', '\\', '/', 0, 7, '\b', '\t', '\n', '\f', '\r', 0x1f, ' ', 0x7f, 0x80, 0xe9, 0x20ac, 0x2028,
        0xd7ff, 0xe000, 0xfb33, 0xfeff, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 20261127})
    void everySpellingOfADocumentHasTheSameBytes(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < DOCUMENTS; i++) {
            CanonicalValue value = value(random, 4);
            byte[] canonical = CanonicalJson.encode(value);
            byte[] spelled = spelled(value, random).getBytes(StandardCharsets.UTF_8);

            assertThat(CanonicalJson.parse(spelled))
                    .as("seed %d, document %d", seed, i)
                    .isEqualTo(value);
            assertThat(CanonicalJson.canonical(spelled)).isEqualTo(canonical);
            assertThat(CanonicalJson.canonical(canonical)).as("idempotent").isEqualTo(canonical);
            assertThat(CanonicalJson.parseCanonical(canonical)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 271828})
    void differentDocumentsHaveDifferentBytes(long seed) {
        Random random = new Random(seed);
        Map<String, CanonicalValue> seen = new TreeMap<>();

        for (int i = 0; i < DOCUMENTS; i++) {
            CanonicalValue value = value(random, 3);
            String bytes = new String(CanonicalJson.encode(value), StandardCharsets.UTF_8);
            CanonicalValue before = seen.put(bytes, value);
            assertThat(before == null || before.equals(value)).as(bytes).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 161803})
    void brokenDocumentsAreRefusedAndNothingElseHappens(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] json = spelled(value(random, 4), random).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 3; change++) {
                json[random.nextInt(json.length)] = (byte) random.nextInt(256);
            }
            try {
                byte[] canonical = CanonicalJson.canonical(json);
                assertThat(CanonicalJson.canonical(canonical)).isEqualTo(canonical);
            } catch (JsonRefusedException e) {
                assertThat(e).hasMessageEndingWith(".");
            }
        }
    }

    private static CanonicalValue value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> LITERALS.get(random.nextInt(LITERALS.size()));
            case 1 -> new CanonicalValue.Whole(random.nextInt(3) == 0 ? random.nextLong() >> 11 : random.nextInt(5));
            case 2, 3 -> new CanonicalValue.Text(text(random));
            case 4 -> {
                List<CanonicalValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new CanonicalValue.Items(items);
            }
            default -> {
                TreeMap<String, CanonicalValue> members = new TreeMap<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    members.put(text(random), value(random, depth - 1));
                }
                yield new CanonicalValue.Members(members);
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    /** JSON in some spelling: members in any order, white space anywhere, escapes by chance. */
    private static String spelled(CanonicalValue value, Random random) {
        if (value instanceof CanonicalValue.Members object) {
            List<String> members = new ArrayList<>();
            object.members()
                    .forEach((name, member) ->
                            members.add(quoted(name, random) + space(random) + ":" + spelled(member, random)));
            Collections.shuffle(members, random);
            return space(random) + "{" + space(random) + String.join(",", members) + "}" + space(random);
        }
        if (value instanceof CanonicalValue.Items items) {
            List<String> values =
                    items.values().stream().map(item -> spelled(item, random)).toList();
            return "[" + String.join("," + space(random), values) + space(random) + "]";
        }
        if (value instanceof CanonicalValue.Text text) {
            return space(random) + quoted(text.value(), random) + space(random);
        }
        return value instanceof CanonicalValue.Whole whole
                ? Long.toString(whole.value())
                : value.toString().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text, Random random) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            boolean must = unit < ' ' || unit == '"' || unit == '\\';
            // Both halves of a pair, or none: half a pair has no UTF-8.
            if (must || (!Character.isSurrogate((char) unit) && random.nextInt(3) == 0)) {
                json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", unit));
            } else {
                json.append((char) unit);
            }
        });
        return json.append('"').toString();
    }

    private static String space(Random random) {
        return " \n\t\r".substring(0, random.nextInt(3)).repeat(random.nextInt(2));
    }
}
