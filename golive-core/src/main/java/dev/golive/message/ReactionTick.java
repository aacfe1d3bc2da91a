package dev.golive.message;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a room reacted since the last tick. The totals count from the session's beginning: a lost tick costs animation,
 * never the count. Travels lossy, in at most 1,200 bytes.
 *
 * @param id the message's id
 * @param at when it was said
 * @param counts how often since the last tick, 1 and more, for at most {@value ReactionKind#MOST} kinds
 * @param totals how often since the beginning, 1 and more, for at most {@value ReactionKind#MOST} kinds
 * @param sample some of those who did, at most {@value #MOST_SAMPLES}
 */
public record ReactionTick(
        MessageId id,
        Instant at,
        SortedMap<ReactionKind, Long> counts,
        SortedMap<ReactionKind, Long> totals,
        List<ReactionSample> sample)
        implements LiveMessage {

    /** How many people one tick names. */
    public static final int MOST_SAMPLES = 5;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too many kinds or samples, or a count is less than 1
     */
    public ReactionTick {
        counts = checked(counts);
        totals = checked(totals);
        sample = List.copyOf(sample);
        if (sample.size() > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    "A tick names at most " + MOST_SAMPLES + " people, not " + sample.size() + ".");
        }
    }

    private static SortedMap<ReactionKind, Long> checked(Map<ReactionKind, Long> counts) {
        if (counts.size() > ReactionKind.MOST) {
            throw new IllegalArgumentException(
                    "A room has at most " + ReactionKind.MOST + " kinds of reaction, not " + counts.size() + ".");
        }
        counts.forEach((kind, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("The count of " + kind + " is " + count + ". Leave it out.");
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    @Override
    public String type() {
        return "reaction.tick";
    }
}
