package dev.golive.tally;

import dev.golive.participant.Identity;
import java.time.Instant;

/** What a leaderboard orders people by. */
public enum Metric {
    /** Repetitions of all counters, those that are implausible left out. */
    REPS("reps"),
    /** Points. */
    XP("xp"),
    /** Full minutes in the room. */
    MINUTES("minutes"),
    /** The coach's own figure. */
    SCORE("score");

    private final String wireName;

    Metric(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
        return wireName;
    }

    /** What a person has; 0 for nothing. */
    long of(TallyBook book, Identity person, Contest contest, Instant now) {
        return switch (this) {
            case REPS ->
                contest.counters().stream()
                        .mapToLong(counter -> book.plausibleCount(person, counter, now))
                        .sum();
            case XP -> Points.of(book, person, contest, now).total();
            case MINUTES -> book.minutes(person, now);
            case SCORE -> book.score(person).orElse(0);
        };
    }
}
