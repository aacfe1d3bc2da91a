package dev.golive.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A leaderboard on a board.
 *
 * @param shown what the coach asked for
 * @param groups as it stands: one, or one for each cohort in their order
 */
public record BoardLeaderboard(LeaderboardShow shown, List<BoardGroup> groups) {

    /** Copies. */
    public BoardLeaderboard {
        Objects.requireNonNull(shown, "shown");
        groups = List.copyOf(groups);
    }

    static BoardLeaderboard empty(LeaderboardShow shown) {
        List<BoardGroup> groups = shown.cohorts().isEmpty()
                ? List.of(new BoardGroup(null, List.of(), 0))
                : shown.cohorts().stream()
                        .map(cohort -> new BoardGroup(cohort, List.of(), 0))
                        .toList();
        return new BoardLeaderboard(shown, groups);
    }

    BoardLeaderboard with(List<BoardGroup> others) {
        return new BoardLeaderboard(shown, others);
    }

    int rows() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** The same without the last row of the longest group. */
    BoardLeaderboard shorter() {
        int longest = 0;
        for (int at = 1; at < groups.size(); at++) {
            if (groups.get(at).rows().size() >= groups.get(longest).rows().size()) {
                longest = at;
            }
        }
        List<BoardGroup> others = new ArrayList<>(groups);
        others.set(longest, groups.get(longest).shorter());
        return with(others);
    }
}
