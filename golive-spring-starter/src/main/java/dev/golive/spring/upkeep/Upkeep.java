package dev.golive.spring.upkeep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;

/** Does chores while the application runs, each in a thread of its own, the first time at once. Thread-safe. */
public final class Upkeep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Chore> chores;
    private final List<Thread> threads = new ArrayList<>();

    /** Does these. */
    public Upkeep(List<Chore> chores) {
        this.chores = List.copyOf(chores);
    }

    @Override
    public synchronized void start() {
        if (!threads.isEmpty()) {
            return;
        }
        for (Chore chore : chores) {
            Thread thread = new Thread(() -> keepDoing(chore), "golive-" + chore.name());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private static void keepDoing(Chore chore) {
        boolean failing = false;
        while (!Thread.currentThread().isInterrupted()) {
            failing = failed(chore, failing);
            try {
                Thread.sleep(chore.pause().toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Whether it failed now; the first failure of several and the first success after them are worth a line. */
    private static boolean failed(Chore chore, boolean failing) {
        try {
            chore.run();
            if (failing) {
                log.info("{} works again.", chore.name());
            }
            return false;
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                log.atLevel(failing ? Level.DEBUG : Level.WARN)
                        .log("{} failed and goes on: {}", chore.name(), e.getMessage());
            }
            return true;
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
