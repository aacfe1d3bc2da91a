package dev.golive.benchmark.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Does something so many times a second at times that are fixed beforehand: what is late makes the next ones late and is
 * counted from when it was due, so a standstill can't hide.
 */
public final class Pace {

    private static final double NANOS_PER_MILLI = 1e6;

    private Pace() {}

    /**
     * How long each took, in milliseconds, in any order.
     *
     * @param fromDue from the moment when it was due
     * @param fromCall from the moment when it was called
     */
    public record Waits(List<Double> fromDue, List<Double> fromCall) {}

    /** Blocks for that long; {@code each} gets the number of the turn, in any of so many threads. */
    public static Waits keep(double perSecond, Duration length, int threads, IntConsumer each)
            throws InterruptedException, ExecutionException {
        int turns = (int) Math.round(perSecond * length.toNanos() / TimeUnit.SECONDS.toNanos(1));
        double[] fromDue = new double[turns];
        double[] fromCall = new double[turns];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long pause = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < threads; worker++) {
                workers.add(pool.submit(() -> {
                    for (int turn = next.getAndIncrement(); turn < turns; turn = next.getAndIncrement()) {
                        long due = begin + turn * pause;
                        awaitNanos(due);
                        long call = System.nanoTime();
                        each.accept(turn);
                        long end = System.nanoTime();
                        fromDue[turn] = (end - due) / NANOS_PER_MILLI;
                        fromCall[turn] = (end - call) / NANOS_PER_MILLI;
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return new Waits(boxed(fromDue), boxed(fromCall));
    }

    private static void awaitNanos(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
