package dev.golive.sroi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.attendance.AttendancePolicy;
import dev.golive.sroi.attendance.WindowKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy as a file, and what is wrong with one that is none. */
class AttendancePolicyJsonTest {

    private static final AttendancePolicy STANDARD = AttendancePolicy.STANDARD;

    @Test
    void whatIsLeftOutIsTheStandard() {
        assertThat(decode("{}")).isEqualTo(STANDARD);
        assertThat(decode(" { \"lateAfter\" : \"PT10M\" } ")).isEqualTo(STANDARD.withLateAfter(Duration.ofMinutes(10)));
    }

    @Test
    void everyFieldIsRead() {
        assertThat(decode("{\"window\":\"live\",\"grace\":\"PT0S\",\"lateAfter\":\"PT1M\",\"leftEarlyBefore\":\"PT2M\","
                        + "\"departureTimeout\":\"PT3M\"}"))
                .isEqualTo(new AttendancePolicy(
                        WindowKind.LIVE,
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(3)));
    }

    @Test
    void theStandardIsWrittenAsTheDocumentationShowsIt() {
        assertThat(new String(AttendancePolicyJson.encode(STANDARD), StandardCharsets.UTF_8))
                .isEqualTo("{\"window\":\"planned\",\"grace\":\"PT1M\",\"lateAfter\":\"PT5M\","
                        + "\"leftEarlyBefore\":\"PT5M\",\"departureTimeout\":\"PT20S\"}");
    }

    @ParameterizedTest
    @EnumSource(WindowKind.class)
    void aPolicyThatIsWrittenIsReadBack(WindowKind kind) {
        AttendancePolicy policy = STANDARD.withWindow(kind).withGrace(Duration.ofMillis(1500));

        assertThat(AttendancePolicyJson.decode(AttendancePolicyJson.encode(policy)))
                .isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"grcae\":\"PT1M\"} | /grcae: A policy has no such field. Take one of window, grace,",
                "{\"a/b~c\":\"\"} | /a~1b~0c: A policy has no such field.",
                "{\"grace\":60} | /grace: This must be a text, in quotation marks.",
                "{\"grace\":null} | /grace: This must be a text,",
                "{\"grace\":{\"of\":1}} | /grace: This must be a text,",
                "{\"grace\":\"60\"} | /grace: \"60\" is no duration. Write it like PT5M",
                "{\"grace\":\"PT25H\"} | /grace: The grace of PT25H is outside PT0S to PT24H",
                "{\"lateAfter\":\"-PT1S\"} | /lateAfter: The time after which somebody is late of PT-1S is outside",
                "{\"window\":\"LIVE\"} | /window: There is no window \"LIVE\". Take one of planned, live, none.",
                "{\"grace\":\"PT1M\",\"grace\":\"PT1M\"} | /grace: This is there twice; say it once.",
                "[] | This must be a JSON object, in curly brackets.",
                "{} {} | There is something after the JSON object",
                "{\"grace\": | This is not JSON.",
                "grace=PT1M | This is not JSON."
            })
    void whatCantBeAPolicyIsRefusedWithItsPlace(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> decode(json)).withMessageStartingWith(message);
    }

    private static AttendancePolicy decode(String json) {
        return AttendancePolicyJson.decode(json.getBytes(StandardCharsets.UTF_8));
    }
}
