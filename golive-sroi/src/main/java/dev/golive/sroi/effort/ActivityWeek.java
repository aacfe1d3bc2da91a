package dev.golive.sroi.effort;

import java.time.Duration;
import java.util.Objects;

/**
 * One person's minutes of activity in a week. Light activity counts for neither level, so it is not kept. What is counted
 * here is what we know of: somebody may be more active than this.
 *
 * <p>Source: Sport England, "Measuring sport and activity", for both surveys.
 *
 * @param week which
 * @param moderate time at moderate intensity, 0 to 7 days in whole milliseconds
 * @param vigorous time at vigorous intensity, likewise
 */
public record ActivityWeek(IsoWeek week, Duration moderate, Duration vigorous) {

    private static final Duration LITTLE = Duration.ofMinutes(30);
    private static final Duration ENOUGH = Duration.ofMinutes(150);
    private static final int DAYS = 7;
    private static final Duration CHILD_LITTLE = Duration.ofMinutes(30L * DAYS);
    private static final Duration CHILD_ENOUGH = Duration.ofMinutes(60L * DAYS);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a time is outside its range
     */
    public ActivityWeek {
        Objects.requireNonNull(week, "week");
        Minutes.ofWeek(moderate);
        Minutes.ofWeek(vigorous);
    }

    /** A week without activity. */
    public static ActivityWeek none(IsoWeek week) {
        return new ActivityWeek(week, Duration.ZERO, Duration.ZERO);
    }

    /**
     * With a session of the declared intensity; a light one changes nothing.
     *
     * @param length 0 to 24 hours, in whole milliseconds
     * @throws IllegalArgumentException if the length is another, or a time is over 7 days then
     */
    public ActivityWeek plus(Intensity intensity, Duration length) {
        Minutes.ofSession(length);
        return switch (intensity) {
            case LIGHT -> this;
            case MODERATE -> new ActivityWeek(week, moderate.plus(length), vigorous);
            case VIGOROUS -> new ActivityWeek(week, moderate, vigorous.plus(length));
        };
    }

    /** Time at moderate intensity, and twice that at vigorous. */
    public Duration moderateEquivalent() {
        return moderate.plus(vigorous.multipliedBy(2));
    }

    /** The level of an adult: under 30, under 150, or 150 moderate-equivalent minutes and more. */
    public ActivityLevel level() {
        Duration equivalent = moderateEquivalent();
        if (equivalent.compareTo(LITTLE) < 0) {
            return ActivityLevel.INACTIVE;
        }
        return equivalent.compareTo(ENOUGH) < 0 ? ActivityLevel.FAIRLY_ACTIVE : ActivityLevel.ACTIVE;
    }

    /**
     * The level of a child: the minutes of the week over its seven days, under 30, under 60, or 60 and more. A vigorous
     * minute counts once here.
     */
    public ChildActivityLevel childLevel() {
        Duration active = moderate.plus(vigorous);
        if (active.compareTo(CHILD_LITTLE) < 0) {
            return ChildActivityLevel.LESS_ACTIVE;
        }
        return active.compareTo(CHILD_ENOUGH) < 0 ? ChildActivityLevel.FAIRLY_ACTIVE : ChildActivityLevel.ACTIVE;
    }
}
