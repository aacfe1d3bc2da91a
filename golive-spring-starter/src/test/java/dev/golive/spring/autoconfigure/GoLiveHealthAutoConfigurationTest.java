package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.health.LiveKitHealthIndicator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GoLiveHealthAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GoLiveStoreAutoConfiguration.class,
                    GoLiveRelayAutoConfiguration.class,
                    GoLiveAutoConfiguration.class,
                    GoLiveHealthAutoConfiguration.class))
            .withPropertyValues(LiveKitSettings.ofNoServer());

    @Test
    void liveKitIsPartOfTheApplicationsHealth() {
        runner.run(context ->
                assertThat(context).hasSingleBean(LiveKitHealthIndicator.class).hasBean("livekitHealthIndicator"));
    }

    @Test
    void oneSettingTakesItOut() {
        runner.withPropertyValues("management.health.livekit.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LiveKitHealthIndicator.class));
    }

    @Test
    void theSettingForAllTakesItOutToo() {
        runner.withPropertyValues("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LiveKitHealthIndicator.class));
    }

    @Test
    void theApplicationsOwnReplacesIt() {
        HealthIndicator own = () -> Health.unknown().build();

        runner.withBean("livekitHealthIndicator", HealthIndicator.class, () -> own)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(LiveKitHealthIndicator.class)
                        .getBean(HealthIndicator.class)
                        .isSameAs(own));
    }

    @Test
    void withoutSpringBootsHealthThereIsNone() {
        runner.withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("livekitHealthIndicator"));
    }

    @Test
    void withoutAGoLiveThereIsNone() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(GoLiveHealthAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("livekitHealthIndicator"));
    }
}
