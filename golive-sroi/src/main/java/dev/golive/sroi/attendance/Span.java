package dev.golive.sroi.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /** The parts inside the window, in the same order. */
    static List<Span> clip(List<Span> spans, Span window) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            Span part = span.clip(window);
            if (part != null) {
                inside.add(part);
            }
        }
        return inside;
    }

    /**
     * The stretches, in order of time, during which at least so many of the rows hold the moment; moments without length are
     * left out.
     *
     * @param rows each of spans that don't overlap one another
     */
    static List<Span> atLeast(int count, List<List<Span>> rows) {
        NavigableMap<Long, Integer> changes = new TreeMap<>();
        for (List<Span> row : rows) {
            for (Span span : row) {
                changes.merge(span.start, 1, Integer::sum);
                changes.merge(span.end, -1, Integer::sum);
            }
        }
        List<Span> held = new ArrayList<>();
        int now = 0;
        long since = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            boolean was = now >= count;
            now += change.getValue();
            if (!was && now >= count) {
                since = change.getKey();
            } else if (was && now < count) {
                held.add(new Span(since, change.getKey()));
            }
        }
        return held;
    }

    /** The length of spans that don't overlap, in milliseconds. */
    static long length(List<Span> disjoint) {
        return disjoint.stream().mapToLong(span -> span.end - span.start).sum();
    }

    /** From the earlier start to the later end. */
    static Span around(Span one, Span other) {
        return new Span(Math.min(one.start, other.start), Math.max(one.end, other.end));
    }

    boolean contains(long moment) {
        return start <= moment && moment < end;
    }

    Segment segment() {
        return new Segment(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
    }
}
