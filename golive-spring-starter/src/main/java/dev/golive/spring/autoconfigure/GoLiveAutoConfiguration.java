package dev.golive.spring.autoconfigure;

import dev.golive.GoLive;
import dev.golive.GoLiveBuilder;
import dev.golive.error.SettingsException;
import dev.golive.participant.NamePolicy;
import dev.golive.relay.RelaySettings;
import dev.golive.safeguard.EntryPolicy;
import dev.golive.session.SessionStore;
import dev.golive.spring.GoLiveCustomizer;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.Chat.Names;
import dev.golive.spring.LiveKitConnectionDetails;
import dev.golive.spring.metrics.GoLiveMeters;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The {@link GoLive} of an application. */
@AutoConfiguration(
        after = {
            GoLiveMetricsAutoConfiguration.class,
            GoLiveStoreAutoConfiguration.class,
            GoLiveRelayAutoConfiguration.class
        })
@EnableConfigurationProperties(GoLiveProperties.class)
public final class GoLiveAutoConfiguration {

    // An application that builds its own GoLive need not say where LiveKit is a second time.
    @Bean
    @ConditionalOnMissingBean({LiveKitConnectionDetails.class, GoLive.class})
    LiveKitConnectionDetails liveKitConnectionDetails(GoLiveProperties properties) {
        return new PropertiesConnectionDetails(properties.livekit());
    }

    @Bean
    @ConditionalOnMissingBean
    GoLive goLive(
            GoLiveProperties properties,
            LiveKitConnectionDetails connection,
            SessionStore sessions,
            RelaySettings relay,
            ObjectProvider<Clock> clock,
            ObjectProvider<GoLiveMeters> meters,
            ObjectProvider<EntryPolicy> entryPolicy,
            ObjectProvider<NamePolicy> names,
            ObjectProvider<GoLiveCustomizer> customizers) {
        GoLiveBuilder builder = GoLive.builder(connection.url(), connection.credentials())
                .publicUrl(connection.publicUrl())
                .sessionStore(sessions)
                .clock(ApplicationClock.of(clock))
                .entryPolicy(entryPolicy.getIfAvailable(EntryPolicy::open))
                .relay(relay)
                .chatPath(properties.chat().path())
                .names(names.getIfAvailable(() -> namesBy(properties.chat().names())))
                .decorateLiveKit(meters.getIfAvailable(GoLiveMeters::none)::around);
        apply("livekit.previous-keys", connection.previousCredentials(), builder::previousCredentials);
        apply("namespace", properties.namespace(), builder::namespace);
        apply("webhook.leeway", properties.webhook().leeway(), builder::webhookLeeway);
        apply("livekit.call-timeout", properties.livekit().callTimeout(), builder::callTimeout);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    private static NamePolicy namesBy(Names names) {
        return names == Names.ALIASES ? NamePolicy.aliases() : NamePolicy.real();
    }

    private static <T> void apply(String setting, T value, Consumer<T> setter) {
        try {
            setter.accept(value);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(setting, String.valueOf(e.getMessage()));
        }
    }
}
