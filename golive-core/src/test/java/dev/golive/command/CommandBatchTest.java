package dev.golive.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import dev.golive.fixture.Wire;
import dev.golive.message.MessageId;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several commands in one request. */
class CommandBatchTest {

    private static final String ID = "01a203be-8d88-7c00-8000-000000000001";
    private static final String GOOD = item("\"text\":\"Hi\"");
    private static final BatchItem UNDERSTOOD = new BatchItem.Understood(CommandCodec.decode(utf8(GOOD)));

    @Test
    void oneItemNeedsNoArray() {
        assertThat(decode(GOOD)).containsExactly(UNDERSTOOD);
        assertThat(decode("[" + GOOD + "]")).containsExactly(UNDERSTOOD);
        assertThat(decode("[]")).isEmpty();
    }

    @Test
    void aRequestOfAllExamplesGivesThemAllInOrder() {
        List<Wire.Example> examples = Wire.examples("command");

        for (Wire.Example example : examples) {
            List<BatchItem> items = decode("[" + GOOD + ", " + Wire.text(example.utf8()) + " ," + GOOD + "]");

            assertThat(items)
                    .containsExactly(
                            UNDERSTOOD, new BatchItem.Understood(CommandCodec.decode(example.utf8())), UNDERSTOOD);
        }
    }

    @Test
    void aBadItemNeverHarmsItsNeighbours() {
        for (Wire.Rejected example : Wire.rejected("command")) {
            if (!isJson(example)) {
                continue;
            }

            List<BatchItem> items = decode("[" + GOOD + "," + Wire.text(example.utf8()) + "," + GOOD + "]");

            assertThat(items).as(example.toString()).hasSize(3);
            assertThat(items.get(0)).isEqualTo(UNDERSTOOD);
            assertThat(items.get(2)).isEqualTo(UNDERSTOOD);
            assertThat(items.get(1)).isInstanceOfSatisfying(BatchItem.Refused.class, refused -> {
                assertThat(refused.code() + " " + refused.pointer())
                        .isEqualTo(example.code() + " " + example.pointer());
                assertThat(refused.detail()).isNotBlank();
            });
        }
    }

    /** Whether it can stand in an array at all: what breaks the array breaks the request. */
    private static boolean isJson(Wire.Rejected example) {
        String name = example.file().getFileName().toString();
        return !name.startsWith("not-json") && !name.startsWith("utf-");
    }

    @Test
    void aRefusalSaysWhoseItIsWhereThatCanBeRead() {
        MessageId id = MessageId.parse(ID);

        assertThat(refused(item("\"text\":\"\"")).id()).isEqualTo(id);
        assertThat(refused(GOOD.replace("\"v\":1", "\"v\":2")).id()).isEqualTo(id);
        assertThat(refused(GOOD.replace("\"text\":\"Hi\"", "\"text\":\"Hi\",\"text\":\"Ho\""))
                        .id())
                .isEqualTo(id);
        assertThat(refused(GOOD.replace(ID, ID.toUpperCase(java.util.Locale.ROOT)))
                        .id())
                .isNull();
        assertThat(refused(GOOD.replace("\"id\"", "\"ID\"")).id()).isNull();
        assertThat(refused("7").id()).isNull();
    }

    @Test
    void anItemThatIsTooLongIsRefusedAloneAndStillSaysWhoseItIs() {
        String item = GOOD.substring(0, GOOD.length() - 1) + ",\"x\":\"" + "x".repeat(CommandCodec.MAX_BYTES) + "\"}";

        List<BatchItem> items = decode("[" + item + "," + GOOD + "]");

        assertThat(items.get(1)).isEqualTo(UNDERSTOOD);
        assertThat(items.get(0)).isInstanceOfSatisfying(BatchItem.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.TOO_LARGE);
            assertThat(refused.pointer()).isEmpty();
            assertThat(refused.id()).isEqualTo(MessageId.parse(ID));
        });
    }

    @Test
    void anItemThatIsTooDeepIsRefusedAlone() {
        String deep = GOOD.substring(0, GOOD.length() - 1) + ",\"x\":" + "[".repeat(7_000) + "]".repeat(7_000) + "}";

        List<BatchItem> items = decode("[" + deep + "," + GOOD + "]");

        assertThat(items.get(1)).isEqualTo(UNDERSTOOD);
        assertThat(items.get(0))
                .isInstanceOfSatisfying(
                        BatchItem.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[",
                "[{}",
                "{}{}",
                "[]]",
                "[{},]",
                "[01]",
                "nil",
                "[{\"v\":1}}",
                "\u0000{}",
                "[\"\u0001\"]"
            })
    void whatIsNoJsonIsRefusedAsAWhole(String body) {
        MessageRefusedException refusal = refusal(utf8(body));

        assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID);
        assertThat(refusal.pointer()).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefusedAsAWhole() {
        byte[] body = utf8("[" + GOOD + "]");
        body[body.length - 5] = (byte) 0xff;

        assertThat(refusal(body).code()).isEqualTo(RefusalCode.INVALID);
    }

    @Test
    void atMostFiftyComeAtOnce() {
        String fifty = "[" + String.join(",", Collections.nCopies(50, GOOD)) + "]";
        String more = "[" + String.join(",", Collections.nCopies(51, GOOD)) + "]";

        assertThat(decode(fifty)).hasSize(50);
        assertThat(refusal(utf8(more)).code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void aRequestHasAtMost64KiB() {
        String longest = "[" + GOOD + "]" + " ".repeat(CommandCodec.MAX_BATCH_BYTES - GOOD.length() - 2);

        assertThat(decode(longest)).containsExactly(UNDERSTOOD);
        assertThat(refusal(utf8(longest + " ")).code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void noRefusalQuotesWhatItRefuses() {
        String secret = "c0ffee";

        for (String body : List.of(
                "\"text\":7,\"" + secret + "\":1",
                "\"text\":\"" + secret + "\\u0007\"",
                "\"text\":\"" + secret.repeat(200) + "\"",
                "\"text\":\"x\",\"replyTo\":\"" + secret + "\"")) {
            assertThat(refused(item(body)).detail()).doesNotContain(secret);
        }
        assertThat(refused(GOOD.replace("chat.send", secret)).detail()).doesNotContain(secret);
        assertThat(refused(GOOD.replace(ID, secret)).detail()).doesNotContain(secret);
        assertThat(refusal(utf8("[" + secret + "]"))).hasMessageNotContaining(secret);
    }

    private static BatchItem.Refused refused(String item) {
        return (BatchItem.Refused) decode("[" + item + "]").get(0);
    }

    private static MessageRefusedException refusal(byte[] body) {
        MessageRefusedException refusal =
                catchThrowableOfType(MessageRefusedException.class, () -> CommandCodec.decodeBatch(body));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static List<BatchItem> decode(String body) {
        return CommandCodec.decodeBatch(utf8(body));
    }

    private static String item(String body) {
        return "{\"v\":1,\"id\":\"" + ID + "\",\"type\":\"chat.send\",\"body\":{" + body + "}}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
