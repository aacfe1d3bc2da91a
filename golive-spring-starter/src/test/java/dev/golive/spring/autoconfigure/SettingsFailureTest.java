package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.test.TestCredentials;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;

/** Whole applications that fail to start, so that what is read here is what a developer reads. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            url        | GOLIVE_LIVEKIT_URL       | wss://live.example.com
            api-key    | GOLIVE_LIVEKIT_APIKEY    | LiveKit's settings
            api-secret | GOLIVE_LIVEKIT_APISECRET | LiveKit's settings
            """)
    void aMissingSettingIsNamedWithItsFix(String setting, String variable, String hint, CapturedOutput output) {
        failsToStart("golive.livekit." + setting + "=");

        assertThat(description(output))
                .startsWith("golive.livekit." + setting + ": it is missing.")
                .contains(hint);
        assertThat(action(output)).contains("golive.livekit." + setting + " ", " " + variable + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            golive.livekit.api-secret   | hunter2-too-short   | GOLIVE_LIVEKIT_APISECRET   | at least 32 are needed
            golive.livekit.api-key      | two words           | GOLIVE_LIVEKIT_APIKEY      | holds white space
            golive.livekit.url          | live.example.com    | GOLIVE_LIVEKIT_URL         | no address of a LiveKit server
            golive.livekit.url          | wss://u:p@live      | GOLIVE_LIVEKIT_URL         | must not carry a user
            golive.livekit.public-url   | ftp://live          | GOLIVE_LIVEKIT_PUBLICURL   | no address of a LiveKit server
            golive.livekit.call-timeout | 0s                  | GOLIVE_LIVEKIT_CALLTIMEOUT | Take 1ms to 10m
            golive.livekit.call-timeout | 30d                 | GOLIVE_LIVEKIT_CALLTIMEOUT | Take 1ms to 10m
            golive.webhook.leeway       | -1s                 | GOLIVE_WEBHOOK_LEEWAY      | Take 0s to 10m
            golive.webhook.leeway       | 11m                 | GOLIVE_WEBHOOK_LEEWAY      | Take 0s to 10m
            golive.namespace            | No Spaces           | GOLIVE_NAMESPACE           | No Spaces
            golive.path                 | golive              | GOLIVE_PATH                | Write it like /golive
            golive.path                 | /golive/            | GOLIVE_PATH                | Write it like /golive
            golive.path                 | /go/{live}          | GOLIVE_PATH                | Write it like /golive
            """)
    void aWrongSettingIsNamedWithItsFix(
            String setting, String value, String variable, String hint, CapturedOutput output) {
        failsToStart(setting + "=" + value);

        assertThat(description(output)).startsWith(setting + ": ").contains(hint);
        assertThat(action(output)).contains(setting + " ", " " + variable + " ");
    }

    @Test
    void aWrongPreviousKeyIsNamedByItsPlace(CapturedOutput output) {
        failsToStart(
                "golive.livekit.previous-keys[0].api-key="
                        + TestCredentials.somebodyElses().key().value(),
                "golive.livekit.previous-keys[0].api-secret="
                        + TestCredentials.somebodyElses().secret(),
                "golive.livekit.previous-keys[1].api-key=APIoldest");

        assertThat(description(output))
                .startsWith("golive.livekit.previous-keys[1].api-secret: it is missing. Copy it from");
        assertThat(action(output))
                .contains("golive.livekit.previous-keys[1].api-secret ", " GOLIVE_LIVEKIT_PREVIOUSKEYS_1_APISECRET ");
    }

    @Test
    void twoSecretsForOneKeyAreRefused(CapturedOutput output) {
        failsToStart(
                "golive.livekit.previous-keys[0].api-key="
                        + TestCredentials.ours().key().value(),
                "golive.livekit.previous-keys[0].api-secret="
                        + TestCredentials.somebodyElses().secret());

        assertThat(description(output)).startsWith("golive.livekit.previous-keys: ");
    }

    @Test
    void ourAnalyserComesBeforeBootsWhateverTheClassPathsOrder() {
        assertThat(OrderUtils.getOrder(SettingsFailureAnalyzer.class, Ordered.LOWEST_PRECEDENCE))
                .isLessThan(Ordered.LOWEST_PRECEDENCE);
    }

    @Test
    void aDurationThatIsNoneIsNamed(CapturedOutput output) {
        failsToStart("golive.webhook.leeway=soon");

        assertThat(description(output)).contains("golive.webhook.leeway");
    }

    @Test
    void noReportHoldsASecret(CapturedOutput output) {
        failsToStart("golive.livekit.api-secret=hunter2-too-short");
        failsToStart("golive.livekit.url=");
        failsToStart("golive.namespace=No Spaces");
        failsToStart("golive.path=golive");
        failsToStart("golive.webhook.leeway=11m");
        failsToStart(
                "golive.livekit.previous-keys[0].api-key=",
                "golive.livekit.previous-keys[0].api-secret="
                        + TestCredentials.somebodyElses().secret());

        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .doesNotContain(
                        TestCredentials.ours().secret(),
                        TestCredentials.somebodyElses().secret(),
                        "hunter2");
    }

    private static void failsToStart(String... settings) {
        List<String> arguments = new ArrayList<>();
        for (String setting : LiveKitSettings.ofNoServer()) {
            arguments.add("--" + setting);
        }
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('='));
            arguments.removeIf(other -> other.startsWith("--" + name + "="));
            arguments.add("--" + setting);
        }

        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .run(arguments.toArray(new String[0])));
    }

    private static String description(CapturedOutput output) {
        String report = output.getAll();
        assertThat(report).contains("APPLICATION FAILED TO START");
        return report.substring(report.lastIndexOf("Description:") + 12, report.lastIndexOf("Action:"))
                .strip();
    }

    private static String action(CapturedOutput output) {
        String report = output.getAll();
        return report.substring(report.lastIndexOf("Action:") + 7).strip();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        GoLiveStoreAutoConfiguration.class,
        GoLiveRelayAutoConfiguration.class,
        GoLiveAutoConfiguration.class
    })
    static class Application {}
}
