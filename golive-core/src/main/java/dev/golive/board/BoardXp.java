package dev.golive.board;

import dev.golive.tally.XpRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Points for training, as far as everybody sees them.
 *
 * @param rules what gives how many
 * @param awards the last that the coach gave, newest first
 */
public record BoardXp(XpRules rules, List<BoardAward> awards) {

    private static final int MOST_AWARDS = 3;

    /** Copies. */
    public BoardXp {
        Objects.requireNonNull(rules, "rules");
        awards = List.copyOf(awards);
    }

    static BoardXp none() {
        return new BoardXp(XpRules.none(), List.of());
    }

    BoardXp with(XpRules others) {
        return new BoardXp(others, awards);
    }

    BoardXp with(BoardAward newest) {
        return new BoardXp(
                rules,
                Stream.concat(Stream.of(newest), awards.stream())
                        .limit(MOST_AWARDS)
                        .toList());
    }
}
