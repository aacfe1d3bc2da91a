package dev.golive.sroi.effort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One person's sessions, added up by day and read by week. Sessions may come in any order; each one that is added counts, so
 * leave out what was reported twice. Memory goes by days. Not thread-safe.
 *
 * <p>Source: the training diary of Foster and others 2001, as at {@link Rpe}.
 */
public final class LoadDiary {

    private final NavigableMap<LocalDate, Load> days = new TreeMap<>();

    private LoadDiary() {}

    /** A diary without a session. */
    public static LoadDiary create() {
        return new LoadDiary();
    }

    /**
     * Adds a session to its day.
     *
     * @throws ArithmeticException if the day's load is beyond 15 billion AU
     */
    public LoadDiary add(SessionEffort session) {
        days.merge(session.date(), session.load(), Load::plus);
        return this;
    }

    /** The weeks that have a session, in order of time; days without one have no load. */
    public List<WeekLoad> weeks() {
        List<WeekLoad> weeks = new ArrayList<>();
        for (LocalDate day = days.isEmpty() ? null : days.firstKey(); day != null; ) {
            IsoWeek week = IsoWeek.of(day);
            LocalDate sunday = week.monday().plusDays(6);
            weeks.add(new WeekLoad(week, loads(week.monday())));
            day = days.higherKey(sunday);
        }
        return weeks;
    }

    private List<Load> loads(LocalDate monday) {
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            loads.add(days.getOrDefault(monday.plusDays(i), Load.NONE));
        }
        return loads;
    }
}
