package dev.golive.board;

import java.time.Instant;
import java.util.UUID;

/**
 * Something done to a board, with the rule of what becomes of it. Closed family: all but {@link TotalsTold} are a coach's.
 * Implementations are immutable.
 */
public sealed interface BoardCommand
        permits TimerSet,
                TimerControl,
                RepsSet,
                LeaderboardShow,
                PromptOpen,
                PromptClose,
                XpRulesSet,
                XpAward,
                ScoreSet,
                BoardPin,
                SpotlightShow,
                BoardClear,
                TotalsTold {

    /** The kind on the wire, such as {@code timer.set}. */
    String type();

    /**
     * What becomes of a board. Pure.
     *
     * @param id the command's own
     * @param at when it was taken, whole milliseconds
     */
    BoardChange applyTo(Board board, UUID id, Instant at);
}
