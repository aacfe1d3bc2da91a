package dev.golive.tally;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who has most, of those who chose to take part. Who has the same shares a rank, and the next ones are left out ("1224",
 * standard competition ranking); they stand by name, then by identity. Who has nothing yet has no rank. Immutable.
 */
public final class Standings {

    private static final Comparator<Entrant> ORDER = Comparator.comparingLong(Entrant::value)
            .reversed()
            .thenComparing(Entrant::name)
            .thenComparing(entrant -> entrant.person().value());

    private final List<Entrant> entrants;
    private final Map<Identity, StandingsRow> rows;

    private Standings(List<Entrant> ordered) {
        this.entrants = ordered;
        this.rows = new LinkedHashMap<>();
        int rank = 0;
        long above = Long.MAX_VALUE;
        for (Entrant entrant : ordered) {
            if (entrant.value() == 0) {
                break;
            }
            if (entrant.value() < above) {
                rank = rows.size() + 1;
                above = entrant.value();
            }
            rows.put(entrant.person(), new StandingsRow(rank, entrant.name(), entrant.value()));
        }
    }

    /** Of all who take part. */
    public static Standings of(TallyBook book, Metric metric, Contest contest, Instant now) {
        List<Entrant> entrants = new ArrayList<>();
        for (Identity person : book.people()) {
            book.leaderboardName(person)
                    .ifPresent(name -> entrants.add(new Entrant(
                            person, name, book.cohort(person).orElse(null), metric.of(book, person, contest, now))));
        }
        entrants.sort(ORDER);
        return new Standings(entrants);
    }

    /** Of those among them who are in this cohort, ranked among themselves. */
    public Standings in(String cohort) {
        return new Standings(entrants.stream()
                .filter(entrant -> cohort.equals(entrant.cohort()))
                .toList());
    }

    /** The first places, best first. */
    public List<StandingsRow> top(int most) {
        return rows.values().stream().limit(most).toList();
    }

    /** How many take part, also of those who have nothing yet. */
    public int takingPart() {
        return entrants.size();
    }

    /** Which place somebody has; empty if they don't take part or have nothing yet. For their own eyes, unless it is shown. */
    public OptionalInt rankOf(Identity person) {
        StandingsRow row = rows.get(person);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.rank());
    }

    /** What somebody has; empty if they don't take part or have nothing yet. */
    public OptionalLong valueOf(Identity person) {
        StandingsRow row = rows.get(person);
        return row == null ? OptionalLong.empty() : OptionalLong.of(row.value());
    }

    private record Entrant(
            Identity person, String name, @Nullable String cohort, long value) {}
}
