package dev.golive.board;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Says what somebody has in the coach's own metric. The board does not show it; a leaderboard of scores does. It is a
 * step all the same: once kept, a retry of it cannot take the place of a newer score.
 *
 * @param participant who, inside the room
 * @param score what they have now, in place of what they had, 0 to 10^9
 */
public record ScoreSet(Identity participant, int score) implements BoardCommand {

    /** The highest score. */
    public static final int HIGHEST = 1_000_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the score is out of its range
     */
    public ScoreSet {
        Objects.requireNonNull(participant, "participant");
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException("A score is 0 to " + HIGHEST + ", not " + score + ".");
        }
    }

    @Override
    public String type() {
        return "score.set";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return new BoardChange.Changed(board);
    }
}
