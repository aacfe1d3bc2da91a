package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.upkeep.Upkeep;
import dev.golive.spring.webhook.WebhookDispatcher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GoLiveUpkeepAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GoLiveStoreAutoConfiguration.class,
                    GoLiveRelayAutoConfiguration.class,
                    GoLiveAutoConfiguration.class,
                    GoLiveUpkeepAutoConfiguration.class))
            .withPropertyValues(LiveKitSettings.ofNoServer());

    @Test
    void whatIsKeptIsTakenInAndLiveKitIsAskedWhoIsThere() {
        runner.withPropertyValues("golive.attendance.poll=30s").run(context -> {
            assertThat(context).hasSingleBean(WebhookDispatcher.class);
            assertThat(context.getBean(Upkeep.class).isRunning()).isTrue();
            assertThat(threads()).contains("golive-roster-poll", "golive-webhook-redelivery");
        });
    }

    @Test
    void theThreadsEndWithTheApplication() {
        runner.withPropertyValues("golive.attendance.poll=30s").run(context -> {});

        assertThat(threads()).doesNotContain("golive-roster-poll", "golive-webhook-redelivery");
    }

    @Test
    void oneSettingTurnsThePollOff() {
        runner.run(context ->
                assertThat(threads()).contains("golive-webhook-redelivery").doesNotContain("golive-roster-poll"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1s", "11m", "-5s"})
    void aPollThatMakesNoSenseIsRefused(String poll) {
        runner.withPropertyValues("golive.attendance.poll=" + poll)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("attendance.poll: it is ")
                        .hasMessageContaining("Take 5s to 10m, or 0s for none."));
    }

    @Test
    void theApplicationsOwnUpkeepReplacesOurs() {
        Upkeep own = new Upkeep(List.of());

        runner.withBean("own", Upkeep.class, () -> own)
                .run(context -> assertThat(context).getBean(Upkeep.class).isSameAs(own));
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .toList();
    }
}
