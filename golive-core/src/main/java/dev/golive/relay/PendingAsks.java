package dev.golive.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody's asks, on their way through a room's door. Guarded by the room's lock. */
final class PendingAsks {

    /** How many are appended at once. */
    private static final int SOME = 128;

    private final List<Ask> asks;
    private @Nullable List<Decision> decisions;
    private @Nullable RuntimeException failure;

    PendingAsks(List<Ask> asks) {
        this.asks = List.copyOf(asks);
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
    }

    void fail(RuntimeException reason) {
        failure = reason;
    }

    boolean settled() {
        return decisions != null || failure != null;
    }

    List<Decision> decisions() {
        if (failure != null) {
            throw failure;
        }
        if (decisions == null) {
            throw new IllegalStateException("These asks were not decided on.");
        }
        return decisions;
    }
}
