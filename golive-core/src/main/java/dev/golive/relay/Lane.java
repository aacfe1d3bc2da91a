package dev.golive.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A queue that is emptied by one at a time. What comes to an idle lane goes at once; what comes within the pause after
 * that goes together at its end. When too much waits, the oldest is dropped. Thread-safe.
 */
final class Lane<T> {

    private final int most;
    private final Duration pause;
    private final Executor executor;
    private final ScheduledExecutorService timer;
    private final Consumer<List<T>> send;
    private final Deque<T> waiting = new ArrayDeque<>();
    private boolean busy;

    Lane(int most, Duration pause, Executor executor, ScheduledExecutorService timer, Consumer<List<T>> send) {
        this.most = most;
        this.pause = pause;
        this.executor = executor;
        this.timer = timer;
        this.send = send;
    }

    /** Adds one, and says how many had to go for it. */
    int add(T item) {
        boolean start;
        int dropped = 0;
        synchronized (waiting) {
            waiting.addLast(item);
            if (waiting.size() > most) {
                waiting.removeFirst();
                dropped = 1;
            }
            start = !busy;
            busy = true;
        }
        if (start) {
            begin();
        }
        return dropped;
    }

    private void work() {
        List<T> all;
        synchronized (waiting) {
            all = new ArrayList<>(waiting);
            waiting.clear();
        }
        try {
            send.accept(all);
        } finally {
            if (pause.isZero()) {
                goOn();
            } else {
                goOnLater();
            }
        }
    }

    private void goOnLater() {
        try {
            var unused = timer.schedule(this::goOn, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Closed. What still waits is lost here, like all that LiveKit does not take.
        }
    }

    private void goOn() {
        synchronized (waiting) {
            busy = !waiting.isEmpty();
            if (!busy) {
                return;
            }
        }
        begin();
    }

    private void begin() {
        try {
            executor.execute(this::work);
        } catch (RejectedExecutionException e) {
            // Closed, as above.
        }
    }
}
