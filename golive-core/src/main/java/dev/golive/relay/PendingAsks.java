package dev.golive.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody's asks, on their way through a room's door. Thread-safe. */
final class PendingAsks {

    /** How many are appended at once. */
    private static final int SOME = 128;

    private final List<Ask> asks;
    private final Thread whose;
    private volatile @Nullable List<Decision> decisions;
    private volatile @Nullable RuntimeException failure;

    PendingAsks(List<Ask> asks, Thread whose) {
        this.asks = List.copyOf(asks);
        this.whose = whose;
    }

    /** The next ones of a queue, about as many as are appended at once. */
    static List<PendingAsks> takeSome(Queue<PendingAsks> queue) {
        List<PendingAsks> some = new ArrayList<>();
        int count = 0;
        while (count < SOME) {
            PendingAsks next = queue.poll();
            if (next == null) {
                break;
            }
            some.add(next);
            count += next.asks.size();
        }
        return some;
    }

    List<Decision> decideBy(Function<Ask, Decision> rule) {
        return asks.stream().map(rule).toList();
    }

    void settle(List<Decision> decided) {
        decisions = decided;
        wake();
    }

    void fail(RuntimeException reason) {
        failure = reason;
        wake();
    }

    /** Lets whoever waits for these look again. */
    void wake() {
        LockSupport.unpark(whose);
    }

    boolean settled() {
        return decisions != null || failure != null;
    }

    List<Decision> decisions() {
        RuntimeException reason = failure;
        if (reason != null) {
            throw reason;
        }
        List<Decision> decided = decisions;
        if (decided == null) {
            throw new IllegalStateException("These asks were not decided on.");
        }
        return decided;
    }
}
