package dev.golive.board;

import dev.golive.tally.XpRules;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Says what gives how many points from now on, for all that was done too.
 *
 * @param rules which
 */
public record XpRulesSet(XpRules rules) implements BoardCommand {

    /** Refuses null. */
    public XpRulesSet {
        Objects.requireNonNull(rules, "rules");
    }

    @Override
    public String type() {
        return "xp.rules";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return BoardChange.of(board, board.withXp(board.xp().with(rules)));
    }
}
