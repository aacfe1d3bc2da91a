package dev.golive.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.NotReadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void valuesAreReadAsTheyComeBy() {
        List<Object> read = new ArrayList<>();

        JsonReader.readObject(
                utf8("{\"t\":\"text\",\"n\":7,\"s\":\"-8\",\"b\":true,\"l\":[\"x\",\"y\"],\"o\":{\"t\":\"in\"}}"),
                (name, value) -> read(read, name, value));

        assertThat(read).containsExactly("text", 7L, -8L, true, List.of("x", "y"), "in");
    }

    private static void read(List<Object> read, String name, JsonReader value) {
        switch (name) {
            case "t" -> read.add(value.text());
            case "n", "s" -> read.add(value.integer());
            case "b" -> read.add(value.bool());
            case "l" -> read.add(value.list(value::text));
            case "o" -> value.object((inner, innerValue) -> read(read, inner, innerValue));
            default -> {}
        }
    }

    @Test
    void whatNobodyReadsIsSkipped() {
        List<Object> read = new ArrayList<>();

        JsonReader.readObject(
                utf8("{\"x\":{\"t\":\"no\",\"y\":[1,[2,{\"t\":\"no\"}]]},\"z\":[],\"t\":\"yes\"}"),
                (name, value) -> read(read, name, value));

        assertThat(read).containsExactly("yes");
    }

    @Test
    void aFieldThatIsNullIsNotThere() {
        List<Object> read = new ArrayList<>();

        JsonReader.readObject(
                utf8("{\"t\":null,\"n\":null,\"b\":null,\"l\":null,\"o\":null}"),
                (name, value) -> read(read, name, value));

        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t\":1}",
                "{\"t\":[]}",
                "{\"n\":\"\"}",
                "{\"n\":\"1.0\"}",
                "{\"n\":1.0}",
                "{\"n\":true}",
                "{\"n\":9223372036854775808}",
                "{\"n\":\"9223372036854775808\"}",
                "{\"b\":1}",
                "{\"b\":\"true\"}",
                "{\"l\":{}}",
                "{\"l\":[1]}",
                "{\"o\":[]}",
                "{\"o\":\"\"}"
            })
    void aValueOfAnotherTypeIsRefusedByName(String json) {
        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(
                        () -> JsonReader.readObject(utf8(json), (name, value) -> read(new ArrayList<>(), name, value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "7",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1}{",
                "{\"a\":1} x",
                "{\"a\":\"\n\"}",
                "// c\n{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "\ufeffx"
            })
    void whatIsNotOneObjectOfJsonIsRefused(String json) {
        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(() -> JsonReader.readObject(utf8(json), (name, value) -> {}));
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] latin1 = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(() -> JsonReader.readObject(latin1, (name, value) -> value.text()));
    }

    @Test
    void depthAndLengthAreLimited() {
        String deep = "{\"a\":".repeat(32) + "1" + "}".repeat(32);
        String deeper = "{\"a\":".repeat(33) + "1" + "}".repeat(33);
        String longText = "{\"t\":\"" + "x".repeat(64 * 1024) + "\"}";
        String longerText = "{\"t\":\"" + "x".repeat(64 * 1024 + 1) + "\"}";
        List<Object> read = new ArrayList<>();

        JsonReader.readObject(utf8(deep), (name, value) -> {});
        JsonReader.readObject(utf8(longText), (name, value) -> read(read, name, value));

        assertThat(read).hasSize(1);
        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(() -> JsonReader.readObject(utf8(deeper), (name, value) -> {}));
        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(() -> JsonReader.readObject(utf8(longerText), (name, value) -> read(read, name, value)));
    }

    @Test
    void aRefusalSaysWhereAndQuotesNothing() {
        assertThatExceptionOfType(NotReadableException.class)
                .isThrownBy(() -> JsonReader.readObject(utf8("{\"password\":sesame}"), (name, value) -> {}))
                .withMessageContaining("column")
                .withMessageNotContaining("sesame")
                .withNoCause();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<Object> read = new ArrayList<>();

        byte[] json = JsonWriter.writeObject(object -> object.text("t", "\u00e9 \ud83c\udfcb \" \\ \n")
                .integer("n", Long.MIN_VALUE)
                .bool("b", true)
                .texts("l", List.of("x", ""))
                .object("o", inner -> inner.text("t", "in")));

        JsonReader.readObject(json, (name, value) -> read(read, name, value));
        assertThat(read).containsExactly("\u00e9 \ud83c\udfcb \" \\ \n", Long.MIN_VALUE, true, List.of("x", ""), "in");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
