package dev.golive.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveKitUrlTest {

    @ParameterizedTest
    @CsvSource({
        "wss://live.example.com, https://live.example.com/, wss://live.example.com",
        "https://live.example.com, https://live.example.com/, wss://live.example.com",
        "ws://127.0.0.1:7880, http://127.0.0.1:7880/, ws://127.0.0.1:7880",
        "http://127.0.0.1:7880, http://127.0.0.1:7880/, ws://127.0.0.1:7880",
        "WSS://live.example.com/, https://live.example.com/, wss://live.example.com",
        "' wss://live.example.com ', https://live.example.com/, wss://live.example.com",
        "ws://localhost, http://localhost/, ws://localhost",
        "ws://[::1]:7880, http://[::1]:7880/, ws://[::1]:7880",
        "wss://[2001:db8::7], https://[2001:db8::7]/, wss://[2001:db8::7]",
        "wss://example.com/live, https://example.com/live/, wss://example.com/live",
        "wss://example.com/live/, https://example.com/live/, wss://example.com/live",
        "wss://example.com/a/b%20c, https://example.com/a/b%20c/, wss://example.com/a/b%20c",
        "wss://example.com:65535, https://example.com:65535/, wss://example.com:65535"
    })
    void oneAddressIsReadEitherWay(String text, String http, String webSocket) {
        LiveKitUrl url = LiveKitUrl.parse(text);

        assertThat(url.http()).hasToString(http);
        assertThat(url.webSocket()).hasToString(webSocket);
        assertThat(url).hasToString(webSocket);
        assertThat(LiveKitUrl.parse(http)).isEqualTo(url).hasSameHashCodeAs(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "live.example.com",
                "//live.example.com",
                "ftp://live.example.com",
                "wss:live.example.com",
                "wss://",
                "wss:///path",
                "ws://a b",
                "ws://exa mple.com",
                "wss://example.com:port",
                "wss://example.com:65536",
                "wss://example.com:0",
                "jdbc:wss://example.com"
            })
    void whatIsNoAddressIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveKitUrl.parse(text))
                .withMessageContaining("wss://live.example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://key:sesame@example.com",
                "wss://sesame@example.com",
                "wss://example.com?token=sesame",
                "wss://example.com#sesame",
                "ftp://key:sesame@example.com",
                "key:sesame@example.com",
                "wss://key:sesame@exa mple.com",
                "wss://key:ses ame@example.com",
                "wss://key:sesame@under_score:1",
                "wss://example.com:port?token=sesame",
                "wss://exa mple.com#sesame"
            })
    void credentialsAreRefusedAndNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveKitUrl.parse(text))
                .satisfies(refusal -> {
                    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("sesame").doesNotContain("ses ame");
                    }
                });
    }

    @Test
    void aSecureAddressIsNotAnInsecureOne() {
        assertThat(LiveKitUrl.parse("wss://example.com")).isNotEqualTo(LiveKitUrl.parse("ws://example.com"));
    }
}
