package dev.golive.benchmark.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who work at once, each one piece after the other. */
public final class Crowd {

    private Crowd() {}

    /** What one of them does. */
    public interface Work {
        void once(int worker) throws Exception;
    }

    /** Blocks for that long. How many pieces all of them did in a second. */
    public static double work(int workers, Duration length, Work work) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(workers);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Long>> each = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                each.add(pool.submit(() -> {
                    ready.countDown();
                    start.await();
                    long end = System.nanoTime() + length.toNanos();
                    long done = 0;
                    do {
                        work.once(number);
                        done++;
                    } while (System.nanoTime() < end);
                    return done;
                }));
            }
            ready.await();
            long begin = System.nanoTime();
            start.countDown();
            long done = 0;
            for (Future<Long> worker : each) {
                done += worker.get();
            }
            return done * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
        } finally {
            pool.shutdownNow();
        }
    }
}
