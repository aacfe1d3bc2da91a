package dev.golive.spring.autoconfigure;

import dev.golive.GoLive;
import dev.golive.spring.health.LiveKitHealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Whether LiveKit answers, as part of the application's health. */
@AutoConfiguration(after = GoLiveAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(GoLive.class)
@ConditionalOnEnabledHealthIndicator("livekit")
public final class GoLiveHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "livekitHealthIndicator")
    LiveKitHealthIndicator livekitHealthIndicator(GoLive golive) {
        return new LiveKitHealthIndicator(golive.livekit());
    }
}
