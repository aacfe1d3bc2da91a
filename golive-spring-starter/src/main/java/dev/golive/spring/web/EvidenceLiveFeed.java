package dev.golive.spring.web;

import dev.golive.spring.upkeep.Chore;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.live.LiveFold;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells whoever watches a session what its evidence comes to, about a second after it came in, from whichever node. Only
 * sessions that somebody watches are read. Somebody whose connection is slow is told less often, and holds nobody up.
 * Thread-safe.
 */
public final class EvidenceLiveFeed implements Chore, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EvidenceLiveFeed.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** So that proxies keep the connection, and one that is dead is found out. */
    private static final int ROUNDS_BETWEEN_SIGNS = 15;
    /** After that the page asks again, with its pass. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int MOST_AT_ONCE = 16;

    private final EvidenceLedger ledger;
    private final ExecutorService senders = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), EvidenceLiveFeed::thread);
    private final Map<SessionLabel, Watched> sessions = new HashMap<>();
    private volatile boolean running;

    /** A feed of this ledger. */
    public EvidenceLiveFeed(EvidenceLedger ledger) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "golive-evidence-live");
        thread.setDaemon(true);
        return thread;
    }

    /** Somebody watches from now on. */
    SseEmitter watch(SessionLabel session) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Viewer viewer = new Viewer(emitter);
        Runnable gone = () -> leave(session, viewer);
        emitter.onCompletion(gone);
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> gone.run());
        synchronized (sessions) {
            sessions.computeIfAbsent(session, Watched::new).viewers.add(viewer);
        }
        return emitter;
    }

    private void leave(SessionLabel session, Viewer viewer) {
        synchronized (sessions) {
            Watched watched = sessions.get(session);
            if (watched != null && watched.viewers.remove(viewer) && watched.viewers.isEmpty()) {
                sessions.remove(session);
            }
        }
    }

    @Override
    public String name() {
        return "evidence-live";
    }

    @Override
    public void run() {
        List<Watched> all;
        synchronized (sessions) {
            all = List.copyOf(sessions.values());
        }
        all.forEach(this::look);
    }

    private void look(Watched watched) {
        watched.readOn(ledger);
        List<Viewer> viewers;
        synchronized (sessions) {
            viewers = List.copyOf(watched.viewers);
        }
        viewers.forEach(viewer -> viewer.tell(watched.position, watched.answer, senders));
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all that is watched, before the server waits for its last requests: these would never end. */
    @Override
    public void stop() {
        running = false;
        List<Viewer> all;
        synchronized (sessions) {
            all = sessions.values().stream()
                    .flatMap(watched -> watched.viewers.stream())
                    .toList();
        }
        all.forEach(viewer -> viewer.emitter.complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A session that somebody watches. Its fold is the chore's alone, its viewers are guarded by the feed's lock. */
    private static final class Watched {
        private final Scope scope;
        private final LiveFold fold = LiveFold.create();
        private final Set<Viewer> viewers = new HashSet<>();
        private long position;
        private EvidenceLiveAnswer answer = EvidenceLiveAnswer.of(fold.figures());

        Watched(SessionLabel session) {
            this.scope = Scope.of(session);
        }

        void readOn(EvidenceLedger ledger) {
            long before = position;
            position = LedgerReader.entriesAfter(ledger, scope, before, this::take);
            if (position != before) {
                answer = EvidenceLiveAnswer.of(fold.figures());
            }
        }

        private void take(LedgerEntry entry) {
            if (entry.content() != null) {
                fold.add(entry.content().document().event());
            }
        }
    }

    /** Somebody who watches. Of the chore's thread, but for what it sends. */
    private static final class Viewer {
        private final SseEmitter emitter;
        private @Nullable EvidenceLiveAnswer told;
        private int rounds;
        private volatile boolean busy;

        Viewer(SseEmitter emitter) {
            this.emitter = emitter;
        }

        void tell(long position, EvidenceLiveAnswer answer, ExecutorService senders) {
            boolean news = !answer.equals(told);
            rounds++;
            if (busy || (!news && rounds < ROUNDS_BETWEEN_SIGNS)) {
                return;
            }
            SseEmitter.SseEventBuilder event = news
                    ? SseEmitter.event()
                            .id(Long.toString(position))
                            .name("figures")
                            .data(answer)
                    : SseEmitter.event().comment("still here");
            busy = true;
            try {
                senders.execute(() -> send(event));
                told = answer;
                rounds = 0;
            } catch (RejectedExecutionException e) {
                // All are sending: in the next round.
                busy = false;
            }
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException e) {
                // Gone. The container says so by the callbacks, which take the viewer off the list.
                log.debug("Somebody who watched is gone: {}", e.getMessage());
            } finally {
                busy = false;
            }
        }
    }
}
