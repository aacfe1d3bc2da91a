package dev.golive.relay;

import dev.golive.board.BoardId;
import dev.golive.tally.PointsEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done in a session, for their own eyes.
 *
 * @param counts their repetitions, by counter, in the order of the board
 * @param answer their answer to the question that is on the board; empty for none
 * @param points what they have points for: the last three of the coach's awards first
 * @param xp their points
 * @param place their place on the leaderboard; null unless they take part
 */
public record OwnTraining(
        Map<BoardId, OwnCount> counts,
        OptionalLong answer,
        List<PointsEntry> points,
        long xp,
        @Nullable Place place) {

    /** Copies. */
    public OwnTraining {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        points = List.copyOf(points);
    }

    /**
     * A place on the leaderboard.
     *
     * @param name under which name they are shown
     * @param cohort in which cohort; null for none
     * @param rank which place, from 1; empty while there is no leaderboard, or they have nothing yet
     * @param value what they have, in the metric's unit; empty while there is no leaderboard
     */
    public record Place(String name, @Nullable String cohort, OptionalInt rank, OptionalLong value) {}
}
