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
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.StudioApplication;
import dev.golive.spring.fixture.Webhooks;
import dev.golive.test.TestCredentials;
import dev.golive.test.assertion.GoLiveAssertions;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.webhook.SignedWebhook;
import dev.golive.test.webhook.WebhookSigner;
import dev.golive.token.ApiCredentials;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class GoLiveAutoConfigurationTest {

    private static final FakeLiveKit ELSEWHERE =
            FakeLiveKit.start(TestCredentials.somebodyElses(), StudioApplication.clock());

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GoLiveStoreAutoConfiguration.class,
                    GoLiveRelayAutoConfiguration.class,
                    GoLiveAutoConfiguration.class))
            .withPropertyValues(LiveKitSettings.ofNoServer());

    @AfterAll
    static void close() {
        ELSEWHERE.close();
    }

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
                        "golive.livekit.previous-keys[0].api-key="
                                + TestCredentials.somebodyElses().key().value(),
                        "golive.livekit.previous-keys[0].api-secret="
                                + TestCredentials.somebodyElses().secret(),
                        "golive.livekit.call-timeout=1500ms",
                        "golive.webhook.leeway=2m",
                        "golive.webhook.keep-for=7d",
                        "golive.store.type=memory",
                        "golive.store.path=elsewhere",
                        "golive.attendance.poll=1m",
                        "golive.chat.keep-for=90d")
                .run(context -> {
                    GoLiveProperties properties = context.getBean(GoLiveProperties.class);

                    assertThat(properties.path()).isEqualTo("/live/v1");
                    assertThat(properties.namespace()).isEqualTo("fit");
                    assertThat(properties.livekit())
                            .isEqualTo(new GoLiveProperties.LiveKit(
                                    "ws://127.0.0.1:9",
                                    "wss://live.example.com",
                                    TestCredentials.ours().key().value(),
                                    TestCredentials.ours().secret(),
                                    List.of(new GoLiveProperties.PreviousKey(
                                            TestCredentials.somebodyElses()
                                                    .key()
                                                    .value(),
                                            TestCredentials.somebodyElses().secret())),
                                    Duration.ofMillis(1500)));
                    assertThat(properties.webhook())
                            .isEqualTo(new GoLiveProperties.Webhook(Duration.ofMinutes(2), Duration.ofDays(7)));
                    assertThat(properties.store())
                            .isEqualTo(new GoLiveProperties.Store(GoLiveProperties.Store.Type.MEMORY, "elsewhere"));
                    assertThat(properties.attendance())
                            .isEqualTo(new GoLiveProperties.Attendance(Duration.ofMinutes(1)));
                    assertThat(properties.chat().keepFor()).isEqualTo(Duration.ofDays(90));
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
                        "golive.livekit.previous-keys[0].api-key="
                                + TestCredentials.somebodyElses().key().value(),
                        "golive.livekit.previous-keys[0].api-secret="
                                + TestCredentials.somebodyElses().secret())
                .run(context -> {
                    GoLiveProperties properties = context.getBean(GoLiveProperties.class);

                    assertThat(properties + "" + properties.livekit().previousKeys())
                            .contains(
                                    TestCredentials.ours().key().value(),
                                    TestCredentials.somebodyElses().key().value())
                            .doesNotContain(
                                    TestCredentials.ours().secret(),
                                    TestCredentials.somebodyElses().secret());
                    assertThat(context.getBean(LiveKitConnectionDetails.class)
                                    .credentials()
                                    .toString())
                            .doesNotContain(TestCredentials.ours().secret());
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
                        "golive.livekit.previous-keys[0].api-key="
                                + TestCredentials.somebodyElses().key().value(),
                        "golive.livekit.previous-keys[0].api-secret="
                                + TestCredentials.somebodyElses().secret())
                .run(context -> {
                    byte[] body =
                            Webhooks.recorded("room_started.json", "EV_old").body();
                    SignedWebhook old = WebhookSigner.create(TestCredentials.somebodyElses(), StudioApplication.clock())
                            .signAt(StudioApplication.START, body);

                    assertThat(context.getBean(GoLive.class)
                                    .webhooks()
                                    .verify(body, old.authorization().orElseThrow()))
                            .isNotNull();
                });
    }

    @Test
    void theLeewayIsTheWebhooks() {
        runner.withUserConfiguration(StoppedClock.class)
                .withPropertyValues("golive.webhook.leeway=10m")
                .run(context -> {
                    byte[] body =
                            Webhooks.recorded("room_started.json", "EV_early").body();
                    SignedWebhook early = WebhookSigner.create(StudioApplication.clock())
                            .signAt(StudioApplication.START.plus(Duration.ofMinutes(9)), body);

                    assertThat(context.getBean(GoLive.class)
                                    .webhooks()
                                    .verify(body, early.authorization().orElseThrow()))
                            .isNotNull();
                });
    }

    @Test
    void theApplicationsClockIsUsed() {
        runner.withUserConfiguration(StoppedClock.class)
                .run(context -> assertThat(context.getBean(GoLive.class).now()).isEqualTo(StudioApplication.START));
    }

    @Test
    void theApplicationsConnectionDetailsReplaceTheSettings() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        GoLiveStoreAutoConfiguration.class,
                        GoLiveRelayAutoConfiguration.class,
                        GoLiveAutoConfiguration.class))
                .withUserConfiguration(OtherConnection.class)
                .withPropertyValues("golive.store.type=memory")
                .run(context -> {
                    GoLive golive = context.getBean(GoLive.class);

                    var ticket = golive.join(
                            StudioApplication.plan(SessionId.of("42")), Participant.of("1", "Ada", Role.COACH));

                    assertThat(ticket.server()).isEqualTo(LiveKitUrl.parse("wss://public.example.com"));
                    GoLiveAssertions.assertThat(ticket.token()).isSignedBy(TestCredentials.somebodyElses());
                });
    }

    @Test
    void anApplicationThatBuildsItsOwnGoLiveNeedsNoSettings() {
        GoLive own = GoLive.builder(
                        LiveKitUrl.parse("ws://127.0.0.1:9"),
                        TestCredentials.ours().forGoLive())
                .build();

        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        GoLiveStoreAutoConfiguration.class,
                        GoLiveRelayAutoConfiguration.class,
                        GoLiveAutoConfiguration.class))
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
            return StudioApplication.clock();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OtherConnection extends StoppedClock {

        @Bean
        LiveKitConnectionDetails elsewhere() {
            return new LiveKitConnectionDetails() {
                @Override
                public LiveKitUrl url() {
                    return ELSEWHERE.url();
                }

                @Override
                public LiveKitUrl publicUrl() {
                    return LiveKitUrl.parse("wss://public.example.com");
                }

                @Override
                public ApiCredentials credentials() {
                    return TestCredentials.somebodyElses().forGoLive();
                }
            };
        }
    }
}
