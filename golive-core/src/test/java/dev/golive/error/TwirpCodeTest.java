package dev.golive.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwirpCodeTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeIsReadFromItsWireName(TwirpCode code) {
        assertThat(TwirpCode.parse(code.name().toLowerCase(Locale.ROOT))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teapot", "NOT_FOUND", "not-found"})
    void anyOtherIsUnknown(String wireName) {
        assertThat(TwirpCode.parse(wireName)).isEqualTo(TwirpCode.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "canceled,false",
        "unknown,false",
        "invalid_argument,false",
        "malformed,false",
        "deadline_exceeded,true",
        "not_found,false",
        "bad_route,false",
        "already_exists,false",
        "permission_denied,false",
        "unauthenticated,false",
        "resource_exhausted,true",
        "failed_precondition,false",
        "aborted,true",
        "out_of_range,false",
        "unimplemented,false",
        "internal,true",
        "unavailable,true",
        "dataloss,false"
    })
    void onlyWhatMayPassIsRetried(String wireName, boolean retryable) {
        assertThat(TwirpCode.parse(wireName).retryable()).isEqualTo(retryable);
    }

    @Test
    void aWrongSettingIsNamed() {
        SettingsException wrong = new SettingsException("livekit.api-secret", "It is missing.");

        assertThat(wrong).hasMessage("livekit.api-secret: It is missing.");
        assertThat(wrong.setting()).isEqualTo("livekit.api-secret");
    }
}
