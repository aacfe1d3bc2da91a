package dev.golive.spring.autoconfigure;

import dev.golive.GoLive;
import dev.golive.journal.RoomJournal;
import dev.golive.reaction.ReactionStore;
import dev.golive.session.SessionDirectory;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.Attendance;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.upkeep.Chore;
import dev.golive.spring.upkeep.HarvestChore;
import dev.golive.spring.upkeep.RedeliveryChore;
import dev.golive.spring.upkeep.RetentionChore;
import dev.golive.spring.upkeep.RosterChore;
import dev.golive.spring.upkeep.SinkChore;
import dev.golive.spring.upkeep.Upkeep;
import dev.golive.spring.webhook.WebhookDispatcher;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.sroi.capture.SessionHarvest;
import dev.golive.sroi.capture.SessionRecords;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.outlet.EvidenceSink;
import dev.golive.sroi.outlet.SinkName;
import dev.golive.sroi.outlet.SinkPace;
import dev.golive.sroi.outlet.SinkPump;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.WebhookInbox;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** What webhooks set in motion, and what makes good those that never came. */
@AutoConfiguration(
        after = {
            GoLiveAutoConfiguration.class,
            GoLiveStoreAutoConfiguration.class,
            GoLiveEvidenceAutoConfiguration.class
        })
public final class GoLiveUpkeepAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WebhookDispatcher goLiveWebhookDispatcher(
            GoLive golive,
            WebhookInbox inbox,
            AttendanceStore attendance,
            ObjectProvider<EvidenceCapture> capture,
            ObjectProvider<SessionHarvest> harvest,
            ApplicationEventPublisher events) {
        return WebhookDispatcher.create(
                inbox,
                golive.sessions(),
                golive.relay(),
                attendance,
                event -> {
                    capture.ifAvailable(it -> it.onEvent(event));
                    harvest.ifAvailable(it -> it.onEvent(event));
                },
                events);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(EvidenceCapture.class)
    SessionHarvest goLiveSessionHarvest(
            GoLive golive,
            EvidenceCapture capture,
            AttendanceStore attendance,
            RoomJournal journal,
            ReactionStore reactions,
            TallyStore tallies,
            ObjectProvider<SessionDirectory> plans,
            ObjectProvider<Clock> clock) {
        SessionDirectory timetable = plans.getIfAvailable(() -> session -> Optional.empty());
        return capture.harvest(
                new SessionRecords(golive.sessions(), timetable, journal, reactions, tallies),
                attendance,
                ApplicationClock.of(clock));
    }

    @Bean
    @ConditionalOnMissingBean
    Upkeep goLiveUpkeep(
            GoLive golive,
            GoLiveProperties properties,
            WebhookDispatcher dispatcher,
            AttendanceStore attendance,
            ObjectProvider<EvidenceCapture> capture,
            ObjectProvider<SessionHarvest> harvest,
            ObjectProvider<Chore> others,
            ListableBeanFactory beans,
            ObjectProvider<Clock> clock,
            ObjectProvider<GoLiveMeters> meters) {
        List<Chore> chores = new ArrayList<>(others.orderedStream().toList());
        chores.add(new RedeliveryChore(dispatcher, ApplicationClock.of(clock)));
        Duration longest = properties.attendance().poll();
        if (!longest.isZero()) {
            RosterPoll poll = RosterPoll.create(
                    golive.livekit(),
                    golive.rooms(),
                    attendance,
                    healed -> capture.ifAvailable(it -> it.healed(healed)),
                    ApplicationClock.of(clock),
                    PollPace.between(Attendance.SHORTEST_POLL, longest));
            chores.add(new RosterChore(poll, meters.getIfAvailable(GoLiveMeters::none)));
        }
        harvest.ifAvailable(it -> chores.add(new HarvestChore(it)));
        if (capture.getIfAvailable() != null) {
            Setting.checked(
                            "evidence.keep-for and keep-health-for",
                            () -> properties.evidence().retention())
                    .ifPresent(rule -> chores.add(
                            new RetentionChore(beans.getBean(EvidenceLedger.class), rule, ApplicationClock.of(clock))));
            beans.getBeansOfType(EvidenceSink.class)
                    .forEach((name, sink) -> chores.add(sinkChore(beans, name, sink, ApplicationClock.of(clock))));
        }
        return new Upkeep(chores);
    }

    private static Chore sinkChore(ListableBeanFactory beans, String bean, EvidenceSink sink, InstantSource clock) {
        SinkName name =
                new SinkName(bean.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT));
        SinkPump pump = SinkPump.create(
                name,
                beans.getBean(EvidenceLedger.class),
                sink,
                beans.getBean(CursorStore.class),
                SinkPace.STANDARD,
                clock);
        return new SinkChore(name, pump);
    }
}
