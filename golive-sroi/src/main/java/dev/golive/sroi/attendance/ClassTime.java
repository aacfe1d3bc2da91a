package dev.golive.sroi.attendance;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's presence beside the times of the class. Who was ESTIMATED is never said to have been late or to have left
 * early, since the truth may lie outside both figures.
 *
 * @param whileLive how long, inside the window, while the session was live; null where nobody said when it went live
 * @param share how much of the window; null where it has no start or no end
 * @param arrivedLate whether they first came later than the policy allows; unknown where the window has no start, and where
 *     nothing is proved
 * @param leftEarly whether they last left earlier than the policy allows; unknown where the window has no end, and where
 *     nothing is proved
 */
public record ClassTime(
        @Nullable Presence whileLive, @Nullable Share share, Finding arrivedLate, Finding leftEarly) {

    /** Refuses null where something must be said. */
    public ClassTime {
        Objects.requireNonNull(arrivedLate, "arrivedLate");
        Objects.requireNonNull(leftEarly, "leftEarly");
    }

    /**
     * The figures of presence inside the window.
     *
     * @param proved the proved presence: disjoint, in order of time
     * @param possible the possible presence: disjoint, in order of time, at least one
     */
    static ClassTime of(List<Span> proved, List<Span> possible, Grade grade, ReadingRules rules) {
        Span window = rules.window();
        Span live = rules.live();
        Share share = rules.hasFrom() && rules.hasTo()
                ? new Share(Duration.ofMillis(Span.length(proved)), Duration.ofMillis(window.end() - window.start()))
                : null;
        Presence whileLive = live == null
                ? null
                : new Presence(
                        Duration.ofMillis(Span.length(Span.clip(proved, live))),
                        Duration.ofMillis(Span.length(Span.clip(possible, live))));
        boolean sure = grade != Grade.ESTIMATED;
        Finding late = Finding.UNKNOWN;
        Finding early = Finding.UNKNOWN;
        if (!proved.isEmpty() && rules.hasFrom()) {
            long limit = window.start() + rules.lateAfterMillis();
            late = finding(
                    proved.get(0).start() <= limit, sure && possible.get(0).start() > limit);
        }
        if (!proved.isEmpty() && rules.hasTo()) {
            long limit = window.end() - rules.leftEarlyMillis();
            early = finding(
                    proved.get(proved.size() - 1).end() >= limit,
                    sure && possible.get(possible.size() - 1).end() < limit);
        }
        return new ClassTime(whileLive, share, late, early);
    }

    private static Finding finding(boolean surelyNot, boolean surely) {
        return surelyNot ? Finding.NO : surely ? Finding.YES : Finding.UNKNOWN;
    }

    /** The same person's presence in this life of the room and in that one, under the same rules. */
    ClassTime and(ClassTime later) {
        return new ClassTime(
                whileLive == null || later.whileLive == null ? null : whileLive.and(later.whileLive),
                share == null || later.share == null ? null : share.and(later.share),
                arrivedLate.and(later.arrivedLate),
                leftEarly.and(later.leftEarly));
    }
}
