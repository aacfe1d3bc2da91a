package dev.golive.spring.autoconfigure;

import static dev.golive.spring.autoconfigure.Setting.checked;

import dev.golive.board.BoardSettings;
import dev.golive.chat.ChatFilter;
import dev.golive.chat.ChatPolicy;
import dev.golive.chat.LinkFilter;
import dev.golive.chat.RepeatFilter;
import dev.golive.chat.TimeLimitedFilter;
import dev.golive.chat.Verdict;
import dev.golive.chat.WordFilter;
import dev.golive.chat.WordList;
import dev.golive.journal.RoomJournal;
import dev.golive.message.ReactionKind;
import dev.golive.reaction.ReactionStore;
import dev.golive.relay.MessageClass;
import dev.golive.relay.RateLimit;
import dev.golive.relay.RateLimits;
import dev.golive.relay.RelaySettings;
import dev.golive.relay.SelfReports;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.Chat;
import dev.golive.spring.GoLiveProperties.Relay;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.RelaySightings;
import dev.golive.tally.TallyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * How the relay works, according to {@code golive.chat.*}, {@code golive.reaction.*}, {@code
 * golive.board.*} and {@code golive.relay.*}. Beans of
 * {@link ChatFilter} and {@link WordList} look at every text, too.
 */
@AutoConfiguration(after = {GoLiveMetricsAutoConfiguration.class, GoLiveStoreAutoConfiguration.class})
@EnableConfigurationProperties(GoLiveProperties.class)
public final class GoLiveRelayAutoConfiguration {

    private static final int MOST_FILTERS_AT_ONCE = 64;
    private static final int IDLE_SECONDS = 10;

    @Bean
    @ConditionalOnMissingBean
    RelaySettings goLiveRelaySettings(
            GoLiveProperties properties,
            RoomJournal journal,
            ReactionStore reactions,
            TallyStore tallies,
            AttendanceStore attendance,
            ObjectProvider<SelfReports> reports,
            ObjectProvider<ChatFilter> filters,
            ObjectProvider<WordList> words,
            ObjectProvider<GoLiveMeters> meters) {
        Chat chat = properties.chat();
        return RelaySettings.standard()
                .withStores(journal, reactions, tallies)
                .withChat(checked("chat", () -> new ChatPolicy(chat.editWindow(), chat.slowPause())))
                .withBoard(new BoardSettings(Set.copyOf(properties.board().videoHosts())))
                .withReports(RelaySightings.create(attendance, reports.getIfAvailable(SelfReports::none)))
                .withFilters(filters(chat, filters, words))
                .withKinds(checked(
                        "reaction.kinds",
                        () -> properties.reaction().kinds().stream()
                                .map(ReactionKind::of)
                                .toList()))
                .withLimits(limits(properties.relay()))
                .withLivekitChat(chat.livekitInterop())
                .withObserver(meters.getIfAvailable(GoLiveMeters::none).relay());
    }

    /** What costs nothing looks first. */
    private static List<ChatFilter> filters(Chat chat, ObjectProvider<ChatFilter> own, ObjectProvider<WordList> words) {
        List<ChatFilter> filters = new ArrayList<>();
        if (!chat.links()) {
            filters.add(LinkFilter.create());
        }
        filters.add(checked("chat.repeat-within", () -> RepeatFilter.within(chat.repeatWithin())));
        words.orderedStream().map(WordFilter::of).forEach(filters::add);
        List<ChatFilter> slow = own.orderedStream().toList();
        if (!slow.isEmpty()) {
            ThreadPoolExecutor threads = filterThreads();
            Verdict fallback = chat.filterFallback() == Chat.Fallback.ALLOW
                    ? Verdict.allow()
                    : Verdict.deny("This can't be checked right now. Please try again in a moment.");
            slow.stream()
                    .map(filter -> checked(
                            "chat.filter-timeout",
                            () -> TimeLimitedFilter.around(filter, chat.filterTimeout(), fallback, threads)))
                    .forEach(filters::add);
        }
        return filters;
    }

    /** When all hang, the next text gets the fallback at once instead of waiting for a thread. */
    private static ThreadPoolExecutor filterThreads() {
        return new ThreadPoolExecutor(
                0, MOST_FILTERS_AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "golive-filter");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    private static RateLimits limits(Relay relay) {
        return RateLimits.standard()
                .with(MessageClass.CHAT, limit("chat", relay.chatBurst(), relay.chatPause()))
                .with(MessageClass.REACTION, limit("reaction", relay.reactionBurst(), relay.reactionPause()))
                .with(MessageClass.REP, limit("rep", relay.repBurst(), relay.repPause()))
                .with(MessageClass.CONTROL, limit("control", relay.controlBurst(), relay.controlPause()));
    }

    private static RateLimit limit(String messages, int burst, Duration pause) {
        return checked("relay." + messages + "-burst and -pause", () -> RateLimit.of(burst, pause));
    }
}
