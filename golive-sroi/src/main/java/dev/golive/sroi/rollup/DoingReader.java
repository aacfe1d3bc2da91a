package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.Rpe;
import dev.golive.sroi.effort.SessionEffort;
import dev.golive.sroi.effort.Trimp;
import dev.golive.sroi.effort.ZoneTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What one person did in one session inside the period. Of one reading. */
final class DoingReader {

    private final String session;
    private final String subject;
    private final Visit visit;
    private final Doing doing;
    private final History history;
    private final RollupRules rules;
    private final @Nullable SessionEffort effort;

    DoingReader(String session, String subject, Visit visit, Doing doing, History history, RollupRules rules) {
        this.session = session;
        this.subject = subject;
        this.visit = visit;
        this.doing = doing;
        this.history = history;
        this.rules = rules;
        this.effort = rated();
    }

    /** The rating as effort has it; null if there is none in the period. */
    @Nullable SessionEffort effort() {
        return effort;
    }

    private @Nullable SessionEffort rated() {
        Rating rating = doing.rating();
        if (rating == null || !counts(rating.at())) {
            return null;
        }
        LocalDate day = rules.day(moment(rating.at()));
        Duration length = rating.tellsMinutes() ? Duration.ofMinutes(rating.minutes()) : visit.length(day);
        return new SessionEffort(day, Rpe.of(rating.rpe()), length);
    }

    Totals totals() {
        ZoneReport report = doing.zones();
        ZoneTimes zones =
                report == null || !counts(report.at()) ? ZoneTimes.none() : ZoneTimes.ofSeconds(report.seconds());
        return new Totals(
                visit.presentMs(),
                visit.presentUpperMs(),
                effort == null ? 0 : 1,
                effort == null ? Load.NONE : effort.load(),
                zones.inZones().toSeconds(),
                Trimp.of(zones),
                checkIns(),
                sum(doing.reps().values()),
                sum(doing.awards().values()));
    }

    private long checkIns() {
        return doing.answers().entrySet().stream()
                .filter(answer -> rules.isInPeriod(answer.getValue().at()))
                .mapToLong(answer -> answer.getKey().day())
                .distinct()
                .count();
    }

    private long sum(Collection<Counted> counts) {
        return counts.stream()
                .filter(counted -> counts(counted.at()))
                .mapToLong(Counted::count)
                .sum();
    }

    private boolean counts(long told) {
        return rules.isInPeriod(moment(told));
    }

    private long moment(long told) {
        return history.moment(session, subject, told);
    }
}
