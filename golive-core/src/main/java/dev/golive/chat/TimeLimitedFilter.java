package dev.golive.chat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives another filter a time to answer, and a verdict of its own if it does not, or fails: a class must not wait for a
 * service that is down. What takes too long is interrupted. Thread-safe.
 */
public final class TimeLimitedFilter implements ChatFilter {

    /** The usual time limit. */
    public static final Duration STANDARD = Duration.ofMillis(200);

    private final ChatFilter filter;
    private final Duration limit;
    private final Verdict fallback;
    private final Executor executor;

    private TimeLimitedFilter(ChatFilter filter, Duration limit, Verdict fallback, Executor executor) {
        this.filter = Objects.requireNonNull(filter, "filter");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.fallback = Objects.requireNonNull(fallback, "fallback");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * A filter with a time limit.
     *
     * @param limit how long it may take, more than nothing; {@link #STANDARD} is usual
     * @param fallback the verdict if it does not answer in time, or throws
     * @param executor runs it; one that runs things in the caller's thread can't limit their time
     * @throws IllegalArgumentException if the limit is nothing
     */
    public static TimeLimitedFilter around(ChatFilter filter, Duration limit, Verdict fallback, Executor executor) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("The time limit of a filter is " + limit + ". Take more than nothing.");
        }
        return new TimeLimitedFilter(filter, limit, fallback, executor);
    }

    @Override
    public Verdict review(Draft draft) {
        FutureTask<Verdict> task = new FutureTask<>(() -> filter.review(draft));
        try {
            executor.execute(task);
            return Objects.requireNonNullElse(task.get(limit.toNanos(), TimeUnit.NANOSECONDS), fallback);
        } catch (TimeoutException e) {
            task.cancel(true);
            return fallback;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return fallback;
        } catch (ExecutionException | RejectedExecutionException e) {
            return fallback;
        }
    }
}
