package dev.golive.sroi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785 by its own examples, and what has no canonical form here. */
class CanonicalJsonTest {

    @Test
    void theExampleOfTheRfcWithoutItsFractions() {
        // RFC 8785, section 3.2.2, and its result in 3.2.3; the numbers there are floating-point, which is refused
        // here.
        String json = """
                {
                  "numbers": [333333333, 4, -0, 0],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(canonical(json))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333,4,0,0],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void namesAreSortedByUtf16CodeUnits() {
        // RFC 8785, section 3.2.3: the smiley's first half, D83D, comes before FB33.
        String json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";

        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // The test data of the RFC's authors: structures, french, unicode.
                "{\"1\":{\"f\":{\"f\":\"hi\",\"F\":5},\"\\n\":56},\"10\":{ },\"\":\"empty\",\"a\":{ },\"111\":[{ }],\"A\":{ }}"
                        + "|{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{}],\"A\":{},\"a\":{}}",
                "{\"pêche\":1,\"sin\":2,\"péché\":3,\"peach\":4} | {\"peach\":4,\"péché\":3,\"pêche\":1,\"sin\":2}",
                "{\"u\":\"\\u1e0d\\u0307\"} | {\"u\":\"ḍ̇\"}",
                "[ ] | []",
                "\"\\b\\t\\n\\f\\r\\u001F\\u007f\\/</script>\" | \"\\b\\t\\n\\f\\r\\u001f\u007f/</script>\"",
                "9007199254740991 | 9007199254740991",
                "[-9007199254740991,-0] | [-9007199254740991,0]",
                "true|true",
            })
    void whatHasAFormHasThisOne(String json, String canonical) {
        assertThat(canonical(json)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":[1,{\"b\":1.5}]} | /a/1/b | fraction or an exponent",
                "{\"a\":1.0} | /a | fraction or an exponent",
                "{\"a\":1e3} | /a | fraction or an exponent",
                "{\"a\":9007199254740992} | /a | outside ±9007199254740991",
                "{\"a\":-9007199254740992} | /a | outside ±9007199254740991",
                "[0,12345678901234567890123456789] | /1 | outside ±9007199254740991",
                "{\"a\":1,\"b\":2,\"a\":1} | /a | twice",
                "{\"x\":[{\"a/b~c\":1,\"a\\/b~c\":1}]} | /x/0/a~1b~0c | twice",
                "{\"a\":\"x\\ud800\"} | /a | half a surrogate pair at position 1",
                "[\"\\udc00\\ud800\"] | /0 | half a surrogate pair at position 0",
                "{\"o\":{\"\\ud800\":1}} | /o | half a surrogate pair",
                "{\"a\":[1,2} | /a/2 | This is not JSON, near line 1, column 10.",
                "{\"a\":01} || not JSON",
                "{\"a\":NaN} || not JSON",
                "{a:1} || not JSON",
                "[1,] | /1 | not JSON",
                "{} {} || more after the end",
                "1 2 || more after the end",
                "{} x || not JSON",
                "{\"a\":1} // said || not JSON",
                "~~ || no JSON here",
                "[ | /0 | not JSON",
            })
    void whatHasNoneIsRefusedWithItsPlace(String json, String pointer, String reason) {
        String place = pointer == null ? "" : pointer;

        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> canonical(json == null ? "" : json))
                .satisfies(refused -> {
                    assertThat(refused.pointer()).isEqualTo(place);
                    assertThat(refused.reason()).contains(reason).endsWith(".");
                    assertThat(refused).hasMessageStartingWith(place.isEmpty() ? "T" : "At " + place + ": ");
                });
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        for (String hex : new String[] {"22ff22", "22c080 22", "22eda080 22", "22f4908080 22", "22c3"}) {
            byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

            assertThatExceptionOfType(JsonRefusedException.class)
                    .isThrownBy(() -> CanonicalJson.canonical(bytes))
                    .withMessageContaining("not UTF-8");
        }
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> CanonicalJson.canonical("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)))
                .withMessageContaining("not JSON");
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> canonical("\uFEFF{}"))
                .withMessage("This begins with a byte order mark: leave it out.");
        assertThat(canonical("\"\uFEFF\"")).isEqualTo("\"\uFEFF\"");
    }

    @Test
    void sixteenLevelsAreReadAndSeventeenAreNot() {
        String deepest = "[".repeat(16) + "]".repeat(16);

        assertThat(canonical(deepest)).isEqualTo(deepest);
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> canonical("[" + deepest + "]"))
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/0".repeat(16)))
                .withMessageContaining("deeper than 16 levels");
        assertThatExceptionOfType(JsonRefusedException.class).isThrownBy(() -> canonical("[".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\":1,\"a\":2}", "{\"a\": 1}", "{\"a\":1}\n", "\"\\u0041\"", "[-0]", "\"\\/\""})
    void whatIsJsonAndNotCanonicalIsToldFromWhatIs(String json) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> CanonicalJson.parseCanonical(json.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("not in its canonical form");
        assertThat(CanonicalJson.parseCanonical(CanonicalJson.canonical(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(CanonicalJson.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.canonical(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
