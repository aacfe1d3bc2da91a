package dev.golive.spring.autoconfigure;

import dev.golive.GoLive;
import dev.golive.session.SessionDirectory;
import dev.golive.spring.ConsentWording;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.ParticipantResolver;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.web.AttendanceController;
import dev.golive.spring.web.ClientResources;
import dev.golive.spring.web.ConsentController;
import dev.golive.spring.web.EvidenceLiveController;
import dev.golive.spring.web.EvidenceLiveFeed;
import dev.golive.spring.web.ProblemAdvice;
import dev.golive.spring.web.RelayController;
import dev.golive.spring.web.SessionController;
import dev.golive.spring.web.TimeController;
import dev.golive.spring.web.TokenController;
import dev.golive.spring.web.WebhookController;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.RoomConsents;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.checkin.Instrument;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.OwnQuestions;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.webhook.WebhookInbox;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/**
 * The endpoints. Those that need to know people or sessions exist once the application says who they are: without a
 * {@link ParticipantResolver} there is no token endpoint to misuse.
 */
@AutoConfiguration(after = {GoLiveAutoConfiguration.class, GoLiveUpkeepAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class GoLiveWebAutoConfiguration {

    private static final List<Instrument> CHECK_INS =
            List.of(OwnQuestions.BEFORE_SESSION, OwnQuestions.AFTER_SESSION, Ons4.instrument());

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({ParticipantResolver.class, SessionDirectory.class})
    TokenController goLiveTokenController(
            GoLive golive,
            SessionDirectory sessions,
            ParticipantResolver participants,
            ObjectProvider<SubjectRegistrar> evidence,
            ObjectProvider<GoLiveMeters> meters) {
        return new TokenController(
                golive, sessions, participants, evidence.getIfAvailable(), meters.getIfAvailable(GoLiveMeters::none));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(SessionDirectory.class)
    SessionController goLiveSessionController(GoLive golive, SessionDirectory sessions) {
        return new SessionController(golive, sessions);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "golive.chat.path", havingValue = "relay", matchIfMissing = true)
    RelayController goLiveRelayController(GoLive golive) {
        return new RelayController(golive.relay());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(WebhookDispatcher.class)
    WebhookController goLiveWebhookController(
            GoLive golive, WebhookDispatcher dispatcher, ObjectProvider<GoLiveMeters> meters) {
        return new WebhookController(golive.webhooks(), dispatcher, meters.getIfAvailable(GoLiveMeters::none));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({SessionDirectory.class, AttendanceStore.class})
    AttendanceController goLiveAttendanceController(
            GoLive golive, SessionDirectory sessions, AttendanceStore attendance, WebhookInbox inbox) {
        return new AttendanceController(golive, sessions, attendance, inbox);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({SessionDirectory.class, EvidenceCapture.class})
    EvidenceLiveFeed goLiveEvidenceLiveFeed(EvidenceLedger ledger) {
        return new EvidenceLiveFeed(ledger);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(EvidenceLiveFeed.class)
    EvidenceLiveController goLiveEvidenceLiveController(
            GoLive golive, SessionDirectory sessions, EvidenceCapture capture, EvidenceLiveFeed feed) {
        return new EvidenceLiveController(golive, sessions, capture, feed);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({SessionDirectory.class, RoomConsents.class})
    @ConditionalOnProperty(name = "golive.chat.path", havingValue = "relay", matchIfMissing = true)
    ConsentController goLiveConsentController(
            GoLive golive,
            SessionDirectory sessions,
            RoomConsents consents,
            ObjectProvider<ConsentWording> wordings,
            ObjectProvider<Instrument> instruments) {
        List<ConsentWording> own = wordings.orderedStream().toList();
        List<Instrument> asked = instruments.orderedStream().toList();
        return new ConsentController(
                golive,
                sessions,
                consents,
                own.isEmpty() ? ConsentWording.standard() : own,
                asked.isEmpty() ? CHECK_INS : asked);
    }

    @Bean
    @ConditionalOnMissingBean
    TimeController goLiveTimeController(GoLive golive) {
        return new TimeController(golive);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemAdvice goLiveProblemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    @ConditionalOnMissingBean
    ClientResources goLiveClientResources(GoLiveProperties properties) {
        return new ClientResources(properties.path());
    }
}
