package dev.golive.spring.autoconfigure;

import dev.golive.GoLive;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.Attendance;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.upkeep.Chore;
import dev.golive.spring.upkeep.RedeliveryChore;
import dev.golive.spring.upkeep.RosterChore;
import dev.golive.spring.upkeep.Upkeep;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.webhook.WebhookInbox;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** What webhooks set in motion, and what makes good those that never came. */
@AutoConfiguration(after = {GoLiveAutoConfiguration.class, GoLiveStoreAutoConfiguration.class})
public final class GoLiveUpkeepAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WebhookDispatcher goLiveWebhookDispatcher(
            GoLive golive,
            WebhookInbox inbox,
            AttendanceStore attendance,
            ObjectProvider<EvidenceCapture> evidence,
            ApplicationEventPublisher events) {
        EvidenceCapture capture = evidence.getIfAvailable();
        return WebhookDispatcher.create(
                inbox,
                golive.sessions(),
                golive.relay(),
                attendance,
                capture == null ? event -> {} : capture::onEvent,
                events);
    }

    @Bean
    @ConditionalOnMissingBean
    Upkeep goLiveUpkeep(
            GoLive golive,
            GoLiveProperties properties,
            WebhookDispatcher dispatcher,
            AttendanceStore attendance,
            ObjectProvider<Clock> clock,
            ObjectProvider<GoLiveMeters> meters) {
        List<Chore> chores = new ArrayList<>();
        chores.add(new RedeliveryChore(dispatcher, ApplicationClock.of(clock)));
        Duration longest = properties.attendance().poll();
        if (!longest.isZero()) {
            RosterPoll poll = RosterPoll.create(
                    golive.livekit(),
                    golive.rooms(),
                    attendance,
                    ApplicationClock.of(clock),
                    PollPace.between(Attendance.SHORTEST_POLL, longest));
            chores.add(new RosterChore(poll, meters.getIfAvailable(GoLiveMeters::none)));
        }
        return new Upkeep(chores);
    }
}
