package dev.golive.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * How quiet the machine was before a run.
 *
 * @param load the load average over the last minute
 * @param reached whether it fell below {@link #LIMIT} before the patience ended
 */
public record Quiet(double load, boolean reached) {

    /** Above this, somebody else is at work. */
    public static final double LIMIT = 0.7;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Waits for a quiet machine, but not for ever: {@code -Dbenchmarks.patience=PT4M} says how long. */
    public static Quiet await() throws InterruptedException {
        Duration patience = Duration.parse(System.getProperty("benchmarks.patience", "PT6M"));
        long end = System.nanoTime() + patience.toNanos();
        double load = now();
        System.out.printf(Locale.ROOT, "Load average %.2f; waiting for less than %.1f.%n", load, LIMIT);
        while (load >= LIMIT && System.nanoTime() < end) {
            Thread.sleep(PAUSE.toMillis());
            load = now();
        }
        boolean reached = load < LIMIT;
        System.out.printf(Locale.ROOT, "Load average %.2f%s.%n", load, reached ? "" : ": not quiet, starting anyway");
        return new Quiet(load, reached);
    }

    private static double now() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
