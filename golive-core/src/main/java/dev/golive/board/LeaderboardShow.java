package dev.golive.board;

import dev.golive.tally.Contest;
import dev.golive.tally.Metric;
import dev.golive.tally.Standings;
import dev.golive.tally.TallyBook;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows a leaderboard of those who chose to take part, or another one.
 *
 * @param title what it is called
 * @param metric what counts
 * @param reps which counter's repetitions; null for those of all, and for every other metric
 * @param top how many places are shown, 1 to {@value #MOST_PLACES}
 * @param cohorts the groups that people choose from, 2 to {@value #MOST_COHORTS}; empty for one leaderboard of all
 */
public record LeaderboardShow(
        BoardLabel title, Metric metric, @Nullable BoardId reps, int top, List<Cohort> cohorts)
        implements BoardCommand {

    /** The most places. */
    public static final int MOST_PLACES = 10;

    /** The most cohorts. */
    public static final int MOST_COHORTS = 4;

    /** How many places are shown unless somebody says. */
    public static final int PLACES = 5;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a number is out of its range, a cohort is there twice, or there is a counter for
     *     another metric
     */
    public LeaderboardShow {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metric, "metric");
        cohorts = List.copyOf(cohorts);
        if (top < 1 || top > MOST_PLACES) {
            throw new IllegalArgumentException("A leaderboard has 1 to " + MOST_PLACES + " places, not " + top + ".");
        }
        if (cohorts.size() == 1
                || cohorts.size() > MOST_COHORTS
                || cohorts.stream().distinct().count() < cohorts.size()) {
            throw new IllegalArgumentException("There are no cohorts, or 2 to " + MOST_COHORTS + " different ones.");
        }
        if (reps != null && metric != Metric.REPS) {
            throw new IllegalArgumentException("Only a leaderboard of repetitions has a counter.");
        }
    }

    /** As it stands now: one group, or one for each cohort in their order. Pure. */
    public List<BoardGroup> standings(Contest contest, TallyBook book, Instant now) {
        Standings all = standingsOfAll(contest, book, now);
        if (cohorts.isEmpty()) {
            return List.of(new BoardGroup(null, all.top(top), all.takingPart()));
        }
        return cohorts.stream()
                .map(cohort -> {
                    Standings some = all.in(cohort.value());
                    return new BoardGroup(cohort, some.top(top), some.takingPart());
                })
                .toList();
    }

    /** Where everybody who takes part stands now. Pure. */
    public Standings standingsOfAll(Contest contest, TallyBook book, Instant now) {
        return Standings.of(book, metric, reps == null ? contest : contest.withCounterOnly(reps.value()), now);
    }

    @Override
    public String type() {
        return "leaderboard.show";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        if (reps != null && board.reps(reps).isEmpty()) {
            return BoardChange.unknown("repId", "counter", reps);
        }
        BoardLeaderboard before = board.leaderboard();
        return before != null && before.shown().equals(this)
                ? new BoardChange.Unchanged()
                : BoardChange.of(board, board.withLeaderboard(BoardLeaderboard.empty(this)));
    }
}
