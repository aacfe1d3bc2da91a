package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.session.SessionDirectory;
import dev.golive.spring.Admission;
import dev.golive.spring.ParticipantResolver;
import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.web.AttendanceController;
import dev.golive.spring.web.ClientResources;
import dev.golive.spring.web.ProblemAdvice;
import dev.golive.spring.web.RelayController;
import dev.golive.spring.web.SessionController;
import dev.golive.spring.web.TimeController;
import dev.golive.spring.web.TokenController;
import dev.golive.spring.web.WebhookController;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.test.TestCredentials;
import dev.golive.webhook.InMemoryWebhookInbox;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.DispatcherServlet;

class GoLiveWebAutoConfigurationTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            GoLiveStoreAutoConfiguration.class,
            GoLiveRelayAutoConfiguration.class,
            GoLiveAutoConfiguration.class,
            GoLiveUpkeepAutoConfiguration.class,
            GoLiveWebAutoConfiguration.class);
    private static final SessionDirectory DIRECTORY = id -> Optional.empty();
    private static final ParticipantResolver RESOLVER = (request, session) -> Admission.signInFirst();

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(OURS).withPropertyValues(LiveKitSettings.ofNoServer());

    @Test
    void webhooksTimeAndTheClientNeedNothingOfTheApplication() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(WebhookController.class)
                .hasSingleBean(TimeController.class)
                .hasSingleBean(ClientResources.class)
                .hasSingleBean(ProblemAdvice.class)
                .doesNotHaveBean(TokenController.class)
                .doesNotHaveBean(SessionController.class));
    }

    @Test
    void aTimetableAloneOpensTheSessionsOnly() {
        runner.withBean(SessionDirectory.class, () -> DIRECTORY)
                .run(context -> assertThat(context)
                        .hasSingleBean(SessionController.class)
                        .hasSingleBean(AttendanceController.class)
                        .doesNotHaveBean(TokenController.class));
    }

    @Test
    void aLoginAloneOpensNothing() {
        runner.withBean(ParticipantResolver.class, () -> RESOLVER)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(TokenController.class)
                        .doesNotHaveBean(SessionController.class));
    }

    @Test
    void aTimetableAndALoginOpenTheTokens() {
        runner.withBean(SessionDirectory.class, () -> DIRECTORY)
                .withBean(ParticipantResolver.class, () -> RESOLVER)
                .run(context -> assertThat(context)
                        .hasSingleBean(TokenController.class)
                        .hasSingleBean(SessionController.class));
    }

    @Test
    void chatFromBrowserToBrowserNeedsNoRelay() {
        runner.withPropertyValues("golive.chat.path=direct")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RelayController.class));
        runner.run(context -> assertThat(context).hasSingleBean(RelayController.class));
    }

    @Test
    void everyEndpointBacksOffBeforeTheApplications() {
        runner.withBean(SessionDirectory.class, () -> DIRECTORY)
                .withBean(ParticipantResolver.class, () -> RESOLVER)
                .withBean("ownTime", TimeController.class, () -> new TimeController(unused()))
                .withBean("ownAdvice", ProblemAdvice.class, ProblemAdvice::new)
                .withBean("ownSession", SessionController.class, () -> new SessionController(unused(), DIRECTORY))
                .withBean(
                        "ownToken",
                        TokenController.class,
                        () -> new TokenController(unused(), DIRECTORY, RESOLVER, null, GoLiveMeters.none()))
                .withBean(
                        "ownWebhook",
                        WebhookController.class,
                        () -> new WebhookController(unused().webhooks(), dispatcher(), GoLiveMeters.none()))
                .withBean(
                        "ownAttendance",
                        AttendanceController.class,
                        () -> new AttendanceController(
                                unused(),
                                DIRECTORY,
                                InMemoryAttendanceStore.create(),
                                InMemoryWebhookInbox.create(InstantSource.system())))
                .withBean("ownRelay", RelayController.class, () -> new RelayController(unused().relay()))
                .withBean("ownClient", ClientResources.class, () -> new ClientResources("/own"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(TimeController.class)
                        .hasSingleBean(ProblemAdvice.class)
                        .hasSingleBean(SessionController.class)
                        .hasSingleBean(TokenController.class)
                        .hasSingleBean(WebhookController.class)
                        .hasSingleBean(AttendanceController.class)
                        .hasSingleBean(RelayController.class)
                        .hasSingleBean(ClientResources.class));
    }

    @Test
    void anApplicationWithoutWebHasNoEndpoints() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(LiveKitSettings.ofNoServer())
                .run(context ->
                        assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean(WebhookController.class));
    }

    @Test
    void anApplicationWithoutSpringMvcHasNoEndpoints() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(LiveKitSettings.ofNoServer())
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class.getPackageName()))
                .run(context ->
                        assertThat(context).hasSingleBean(GoLive.class).doesNotHaveBean(WebhookController.class));
    }

    private static WebhookDispatcher dispatcher() {
        return WebhookDispatcher.create(
                InMemoryWebhookInbox.create(InstantSource.system()),
                unused().sessions(),
                unused().relay(),
                InMemoryAttendanceStore.create(),
                event -> {},
                event -> {});
    }

    private static GoLive unused() {
        return GoLive.builder(
                        LiveKitUrl.parse("ws://127.0.0.1:9"),
                        TestCredentials.ours().forGoLive())
                .build();
    }
}
