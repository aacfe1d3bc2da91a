package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.spring.GoLiveCustomizer;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.LiveKitConnectionDetails;
import dev.golive.spring.fixture.FakeLiveKit;
import dev.golive.spring.fixture.HandClock;
import dev.golive.spring.fixture.Jwt;
import dev.golive.spring.fixture.Keys;
import dev.golive.spring.fixture.SignedWebhook;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class GoLiveAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(GoLiveStoreAutoConfiguration.class, GoLiveAutoConfiguration.class))
            .withPropertyValues(Keys.settings());

    @Test
    void threeSettingsAreEnough() {
        runner.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(GoLive.class)
                .hasSingleBean(LiveKitConnectionDetails.class));
    }

    @Test
    void everyPropertyBinds() {
        runner.withPropertyValues(
                        "golive.path=/live/v1",
                        "golive.namespace=fit",
                        "golive.livekit.public-url=wss://live.example.com",
                        "golive.livekit.previous-keys[0].api-key=" + Keys.OTHER_KEY,
                        "golive.livekit.previous-keys[0].api-secret=" + Keys.OTHER_SECRET,
                        "golive.livekit.call-timeout=1500ms",
                        "golive.webhook.leeway=2m",
                        "golive.webhook.keep-for=7d",
                        "golive.store.type=memory",
                        "golive.store.path=elsewhere",
                        "golive.attendance.poll=1m")
                .run(context -> {
                    GoLiveProperties properties = context.getBean(GoLiveProperties.class);

                    assertThat(properties)
                            .isEqualTo(new GoLiveProperties(
                                    "/live/v1",
                                    "fit",
                                    new GoLiveProperties.LiveKit(
                                            "ws://127.0.0.1:9",
                                            "wss://live.example.com",
                                            Keys.KEY,
                                            Keys.SECRET,
                                            List.of(new GoLiveProperties.PreviousKey(
                                                    Keys.OTHER_KEY, Keys.OTHER_SECRET)),
                                            Duration.ofMillis(1500)),
                                    new GoLiveProperties.Webhook(Duration.ofMinutes(2), Duration.ofDays(7)),
                                    new GoLiveProperties.Store(GoLiveProperties.Store.Type.MEMORY, "elsewhere"),
                                    new GoLiveProperties.Attendance(Duration.ofMinutes(1))));
                });
    }

    @Test
    void whatIsNotSetHasItsDefault() {
        runner.run(context -> {
            GoLiveProperties properties = context.getBean(GoLiveProperties.class);

            assertThat(properties.path()).isEqualTo("/golive");
            assertThat(properties.namespace()).isEqualTo("golive");
            assertThat(properties.livekit().publicUrl()).isNull();
            assertThat(properties.livekit().previousKeys()).isEmpty();
            assertThat(properties.livekit().callTimeout()).isEqualTo(Duration.ofSeconds(4));
            assertThat(properties.webhook().leeway()).isEqualTo(Duration.ofMinutes(1));
        });
    }

    @Test
    void noSecretIsPrinted() {
        runner.withPropertyValues(
                        "golive.livekit.previous-keys[0].api-key=" + Keys.OTHER_KEY,
                        "golive.livekit.previous-keys[0].api-secret=" + Keys.OTHER_SECRET)
                .run(context -> {
                    GoLiveProperties properties = context.getBean(GoLiveProperties.class);

                    assertThat(properties + "" + properties.livekit().previousKeys())
                            .contains(Keys.KEY, Keys.OTHER_KEY)
                            .doesNotContain(Keys.SECRET, Keys.OTHER_SECRET);
                    assertThat(context.getBean(LiveKitConnectionDetails.class)
                                    .credentials()
                                    .toString())
                            .doesNotContain(Keys.SECRET);
                });
    }

    @Test
    void theNamespaceNamesTheRooms() {
        runner.withPropertyValues("golive.namespace=fit").run(context -> {
            String room = context.getBean(GoLive.class)
                    .rooms()
                    .nameFor(SessionId.of("42"))
                    .value();

            assertThat(room).contains(".fit.");
        });
    }

    @Test
    void browsersAreSentToThePublicUrl() {
        runner.withPropertyValues("golive.livekit.public-url=wss://live.example.com")
                .run(context -> assertThat(
                                context.getBean(LiveKitConnectionDetails.class).publicUrl())
                        .isEqualTo(LiveKitUrl.parse("wss://live.example.com")));
    }

    @Test
    void aBlankPublicUrlIsNone() {
        runner.withPropertyValues("golive.livekit.public-url=")
                .run(context -> assertThat(
                                context.getBean(LiveKitConnectionDetails.class).publicUrl())
                        .isEqualTo(LiveKitUrl.parse("ws://127.0.0.1:9")));
    }

    @Test
    void aPreviousKeyIsStillBelieved() {
        runner.withUserConfiguration(StoppedClock.class)
                .withPropertyValues(
                        "golive.livekit.previous-keys[0].api-key=" + Keys.OTHER_KEY,
                        "golive.livekit.previous-keys[0].api-secret=" + Keys.OTHER_SECRET)
                .run(context -> {
                    String body = SignedWebhook.body("room_started.json");
                    SignedWebhook old = SignedWebhook.signed(body, Keys.OTHER_KEY, Keys.OTHER_SECRET, HandClock.START);

                    assertThat(context.getBean(GoLive.class).webhooks().verify(Keys.bytes(body), old.authorization()))
                            .isNotNull();
                });
    }

    @Test
    void theLeewayIsTheWebhooks() {
        runner.withUserConfiguration(StoppedClock.class)
                .withPropertyValues("golive.webhook.leeway=10m")
                .run(context -> {
                    String body = SignedWebhook.body("room_started.json");
                    SignedWebhook early = SignedWebhook.signed(body, HandClock.START.plus(Duration.ofMinutes(9)));

                    assertThat(context.getBean(GoLive.class).webhooks().verify(Keys.bytes(body), early.authorization()))
                            .isNotNull();
                });
    }

    @Test
    void theApplicationsClockIsUsed() {
        runner.withUserConfiguration(StoppedClock.class)
                .run(context -> assertThat(context.getBean(GoLive.class).now()).isEqualTo(HandClock.START));
    }

    @Test
    void theApplicationsConnectionDetailsReplaceTheSettings() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(GoLiveStoreAutoConfiguration.class, GoLiveAutoConfiguration.class))
                .withUserConfiguration(OtherConnection.class)
                .withPropertyValues("golive.store.type=memory")
                .run(context -> {
                    GoLive golive = context.getBean(GoLive.class);

                    var ticket = golive.join(
                            StudioApplication.plan(SessionId.of("42")), Participant.of("1", "Ada", Role.COACH));

                    assertThat(ticket.server()).isEqualTo(LiveKitUrl.parse("wss://public.example.com"));
                    assertThat(Jwt.claims(ticket.token().value(), Keys.OTHER_SECRET)
                                    .path("iss")
                                    .stringValue())
                            .isEqualTo(Keys.OTHER_KEY);
                });
    }

    @Test
    void anApplicationThatBuildsItsOwnGoLiveNeedsNoSettings() {
        GoLive own = GoLive.builder(LiveKitUrl.parse("ws://127.0.0.1:9"), Keys.credentials())
                .build();

        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(GoLiveStoreAutoConfiguration.class, GoLiveAutoConfiguration.class))
                .withPropertyValues("golive.store.type=memory")
                .withBean("own", GoLive.class, () -> own)
                .run(context -> assertThat(context).getBean(GoLive.class).isSameAs(own));
    }

    @Test
    void customizersHaveTheLastWord() {
        runner.withPropertyValues("golive.namespace=settings")
                .withBean(GoLiveCustomizer.class, () -> builder -> builder.namespace("custom"))
                .run(context -> assertThat(context.getBean(GoLive.class)
                                .rooms()
                                .nameFor(SessionId.of("42"))
                                .value())
                        .contains(".custom."));
    }

    @Configuration(proxyBeanMethods = false)
    static class StoppedClock {

        @Bean
        Clock clock() {
            return new HandClock();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OtherConnection extends StoppedClock {

        @Bean
        LiveKitConnectionDetails elsewhere() {
            return new LiveKitConnectionDetails() {
                @Override
                public LiveKitUrl url() {
                    return LiveKitUrl.parse(FakeLiveKit.shared().url());
                }

                @Override
                public LiveKitUrl publicUrl() {
                    return LiveKitUrl.parse("wss://public.example.com");
                }

                @Override
                public ApiCredentials credentials() {
                    return ApiCredentials.of(ApiKey.of(Keys.OTHER_KEY), ApiSecret.of(Keys.OTHER_SECRET));
                }
            };
        }
    }
}
