package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.ActivityLevel;
import dev.golive.sroi.effort.IsoWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One week of a programme, as far as it lies in the period.
 *
 * @param week which
 * @param people how many different people attended
 * @param attendances how often somebody attended a session
 * @param presentMs proved presence in milliseconds
 * @param levels how many people reached which level; none where nobody did
 * @param ungraded how many people have no level: minors, and those of whom it is not known
 */
public record ProgrammeWeek(
        IsoWeek week, long people, long attendances, long presentMs, Map<ActivityLevel, Long> levels, long ungraded) {

    /** Copies. */
    public ProgrammeWeek {
        Objects.requireNonNull(week, "week");
        Map<ActivityLevel, Long> sorted = new EnumMap<>(ActivityLevel.class);
        sorted.putAll(levels);
        levels = Collections.unmodifiableMap(sorted);
    }

    /** The weeks of these people together, in order of time. */
    static List<ProgrammeWeek> of(List<PersonFigures> people) {
        Map<IsoWeek, ProgrammeWeek> weeks = new TreeMap<>();
        for (PersonFigures person : people) {
            person.weeks().forEach(week -> weeks.merge(week.week(), of(week), ProgrammeWeek::plus));
        }
        return List.copyOf(weeks.values());
    }

    private static ProgrammeWeek of(PersonWeek person) {
        Map<ActivityLevel, Long> level = new EnumMap<>(ActivityLevel.class);
        person.level().ifPresent(reached -> level.put(reached, 1L));
        return new ProgrammeWeek(
                person.week(),
                person.sessions() > 0 ? 1 : 0,
                person.sessions(),
                person.presentMs(),
                level,
                level.isEmpty() ? 1 : 0);
    }

    private ProgrammeWeek plus(ProgrammeWeek other) {
        Map<ActivityLevel, Long> both = new EnumMap<>(ActivityLevel.class);
        both.putAll(levels);
        other.levels.forEach((level, count) -> both.merge(level, count, Long::sum));
        return new ProgrammeWeek(
                week,
                people + other.people,
                attendances + other.attendances,
                presentMs + other.presentMs,
                both,
                ungraded + other.ungraded);
    }
}
