package dev.golive.board;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody points, for all to see.
 *
 * @param participant to whom, inside the room
 * @param name what the room calls them, as the server knows it; null if nobody knows
 * @param points how many, 1 to {@value #MOST}
 * @param reason what for
 */
public record XpAward(Identity participant, @Nullable DisplayName name, int points, BoardLabel reason)
        implements BoardCommand {

    /** The most points at once. */
    public static final int MOST = 1_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the points are out of their range
     */
    public XpAward {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(reason, "reason");
        if (points < 1 || points > MOST) {
            throw new IllegalArgumentException("An award is 1 to " + MOST + " points, not " + points + ".");
        }
    }

    /** The same for somebody of this name. */
    public XpAward called(@Nullable DisplayName other) {
        return new XpAward(participant, other, points, reason);
    }

    @Override
    public String type() {
        return "xp.award";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return BoardChange.of(board, board.withXp(board.xp().with(new BoardAward(id, this))));
    }
}
