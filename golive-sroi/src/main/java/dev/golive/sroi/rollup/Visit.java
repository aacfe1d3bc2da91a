package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.PersonAttendance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** One person's presence in one session inside the period, over all lives of the session. Of one reading. */
final class Visit {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Map<LocalDate, Long> proved = new TreeMap<>();
    private long presentMs;
    private long presentUpperMs;

    /** Adds one life of the session, to which the person came on that day. */
    void add(PersonAttendance person, LocalDate day) {
        long atLeast = person.presence().atLeast().toMillis();
        presentMs += atLeast;
        presentUpperMs += person.presence().atMost().toMillis();
        // Who may have been there but was never seen is shown, and counts nowhere.
        if (atLeast > 0) {
            proved.merge(day, atLeast, Long::sum);
        }
    }

    boolean attended() {
        return !proved.isEmpty();
    }

    long presentMs() {
        return presentMs;
    }

    long presentUpperMs() {
        return presentUpperMs;
    }

    /** Proved presence in milliseconds by the day on which it began. */
    Map<LocalDate, Long> proved() {
        return proved;
    }

    /** How long it was on that day, as far as effort counts it. */
    Duration length(LocalDate day) {
        Duration there = Duration.ofMillis(proved.getOrDefault(day, 0L));
        return there.compareTo(LONGEST) > 0 ? LONGEST : there;
    }
}
