package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The half-open stretch [start, end) in milliseconds since 1970; of length 0, a moment.
 *
 * @param start the first moment inside
 * @param end the first moment outside, not before the start
 */
record Span(long start, long end) {

    private static final Comparator<Span> BY_TIME =
            Comparator.comparingLong(Span::start).thenComparingLong(Span::end);

    static Span between(Instant start, Instant end) {
        return new Span(start.toEpochMilli(), end.toEpochMilli());
    }

    /** The part inside the window, null if there is none; a moment at the window's start is inside, at its end outside. */
    @Nullable Span clip(Span window) {
        boolean touches = start < window.end && (end > window.start || start >= window.start);
        return touches ? new Span(Math.max(start, window.start), Math.min(end, window.end)) : null;
    }

    /**
     * The union, in order of time. Spans with a gap of at most that length between them become one.
     *
     * @param gap 0 for the plain union
     */
    static List<Span> union(List<Span> spans, long gap) {
        List<Span> sorted = spans.stream().sorted(BY_TIME).toList();
        List<Span> union = new ArrayList<>();
        for (Span next : sorted) {
            Span last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last != null && next.start - last.end <= gap) {
                union.set(union.size() - 1, new Span(last.start, Math.max(last.end, next.end)));
            } else {
                union.add(next);
            }
        }
        return union;
    }

    /** The length of spans that don't overlap, in milliseconds. */
    static long length(List<Span> disjoint) {
        return disjoint.stream().mapToLong(span -> span.end - span.start).sum();
    }

    boolean contains(long moment) {
        return start <= moment && moment < end;
    }

    Segment segment() {
        return new Segment(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
    }
}
