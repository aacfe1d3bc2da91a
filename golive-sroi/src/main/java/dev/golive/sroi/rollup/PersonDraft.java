package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.ActivityWeek;
import dev.golive.sroi.effort.Intensity;
import dev.golive.sroi.effort.IsoWeek;
import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.LoadDiary;
import dev.golive.sroi.effort.SessionEffort;
import dev.golive.sroi.effort.WeekLoad;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One person's figures while their sessions are read. Of one reading. */
final class PersonDraft {

    private static final Duration WEEK = Duration.ofDays(7);

    private final LoadDiary diary = LoadDiary.create();
    private final Map<IsoWeek, Activity> weeks = new TreeMap<>();
    private final boolean minor;
    private Totals totals = Totals.NONE;
    private long sessions;

    PersonDraft(boolean minor) {
        this.minor = minor;
    }

    /** A week while sessions are added. */
    private static final class Activity {
        private long sessions;
        private long presentMs;
        private Duration ungraded = Duration.ZERO;
        private ActivityWeek activity;

        Activity(IsoWeek week) {
            activity = ActivityWeek.none(week);
        }

        void add(@Nullable Intensity intensity, Duration length) {
            if (intensity == null) {
                ungraded = ungraded.plus(length);
            } else {
                Duration room = WEEK.minus(intensity == Intensity.VIGOROUS ? activity.vigorous() : activity.moderate());
                activity = activity.plus(intensity, length.compareTo(room) > 0 ? room : length);
            }
        }
    }

    /** Adds a session. */
    void add(Visit visit, Totals figures, @Nullable SessionEffort effort, Optional<Intensity> declared) {
        totals = totals.plus(figures);
        sessions += visit.attended() ? 1 : 0;
        visit.proved().keySet().stream().map(IsoWeek::of).distinct().forEach(week -> week(week).sessions++);
        visit.proved().forEach((day, millis) -> week(IsoWeek.of(day)).presentMs += millis);
        Map<LocalDate, Duration> lengths = new TreeMap<>();
        visit.proved().keySet().forEach(day -> lengths.put(day, visit.length(day)));
        if (effort != null) {
            diary.add(effort);
            lengths.put(effort.date(), effort.length());
        }
        lengths.forEach((day, length) -> {
            Intensity felt = effort != null && effort.date().equals(day) ? Intensity.felt(effort.rating()) : null;
            week(IsoWeek.of(day)).add(declared.orElse(felt), length);
        });
    }

    private Activity week(IsoWeek week) {
        return weeks.computeIfAbsent(week, Activity::new);
    }

    boolean attended() {
        return sessions > 0;
    }

    PersonFigures figures(String subject, boolean newcomer, Streak streak) {
        return new PersonFigures(subject, sessions, newcomer, streak, totals, weeks());
    }

    private List<PersonWeek> weeks() {
        Map<IsoWeek, WeekLoad> loads = new TreeMap<>();
        diary.weeks().forEach(load -> loads.put(load.week(), load));
        List<PersonWeek> figures = new ArrayList<>();
        for (IsoWeek week : new TreeSet<>(weeks.keySet())) {
            Activity known = week(week);
            WeekLoad load = loads.getOrDefault(week, new WeekLoad(week, Collections.nCopies(7, Load.NONE)));
            figures.add(new PersonWeek(known.sessions, known.presentMs, load, known.activity, known.ungraded, minor));
        }
        return figures;
    }
}
