package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.metrics.MicrometerMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GoLiveMetricsAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GoLiveStoreAutoConfiguration.class,
                    GoLiveRelayAutoConfiguration.class,
                    GoLiveAutoConfiguration.class,
                    GoLiveMetricsAutoConfiguration.class))
            .withPropertyValues(LiveKitSettings.ofNoServer());

    @Test
    void withARegistryThingsAreCounted() {
        runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context).hasSingleBean(MicrometerMeters.class));
    }

    @Test
    void bootsOwnRegistryIsFound() {
        runner.withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class))
                .run(context -> assertThat(context).hasSingleBean(MicrometerMeters.class));
    }

    @Test
    void withoutARegistryNothingIsCounted() {
        runner.run(context -> assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean(GoLiveMeters.class));
    }

    @Test
    void withoutMicrometerNothingIsCounted() {
        runner.withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run(context -> assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean(GoLiveMeters.class));
    }

    @Test
    void theApplicationsOwnMetersReplaceOurs() {
        GoLiveMeters own = GoLiveMeters.none();

        runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean("own", GoLiveMeters.class, () -> own)
                .run(context -> assertThat(context).getBean(GoLiveMeters.class).isSameAs(own));
    }
}
