package dev.golive.relay;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that publish: some for control alone, so that chat and reactions can never take them all, and some for
 * everything else. Daemons; they end when they are idle.
 */
final class RelayThreads implements AutoCloseable {

    private static final int CONTROL = 4;
    private static final int TRAFFIC = 16;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor control = pool("golive-control", CONTROL);
    private final ThreadPoolExecutor traffic = pool("golive-traffic", TRAFFIC);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("golive-timer"));

    RelayThreads() {
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    private static ThreadPoolExecutor pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    Executor control() {
        return control;
    }

    Executor traffic() {
        return traffic;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    /** Lets what is being sent be sent, and takes nothing more. */
    @Override
    public void close() {
        timer.shutdownNow();
        control.shutdown();
        traffic.shutdown();
    }
}
