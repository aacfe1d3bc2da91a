package dev.golive.sroi.rollup;

import dev.golive.sroi.effort.ActivityLevel;
import dev.golive.sroi.effort.ActivityWeek;
import dev.golive.sroi.effort.IsoWeek;
import dev.golive.sroi.effort.WeekLoad;
import java.time.Duration;
import java.util.Optional;

/**
 * One person's week, as far as it lies in the period. A session is of the day on which the person came to it.
 *
 * <p>The minutes of a session are those that the person said, else their proved presence. They are moderate, vigorous or neither
 * as the coach declared the session; where nobody did, as the person felt it, by {@link
 * dev.golive.sroi.effort.Intensity#felt(dev.golive.sroi.effort.Rpe)}. A week that already has 7 days of one intensity takes no
 * more of it.
 *
 * @param sessions how many different sessions they attended
 * @param presentMs proved presence in milliseconds
 * @param load of each day, from which monotony and strain follow
 * @param activity moderate and vigorous time
 * @param ungraded time of which nobody said how hard it was
 * @param minor whether the levels of adults are not theirs
 */
public record PersonWeek(
        long sessions, long presentMs, WeekLoad load, ActivityWeek activity, Duration ungraded, boolean minor) {

    /** Which week. */
    public IsoWeek week() {
        return activity.week();
    }

    /**
     * How active an adult was, by what we know of; somebody may be more active than that.
     *
     * @return empty for a minor, and where time without an intensity could make it a higher one
     */
    public Optional<ActivityLevel> level() {
        ActivityLevel known = activity.level();
        return minor || (!ungraded.isZero() && known != ActivityLevel.ACTIVE) ? Optional.empty() : Optional.of(known);
    }
}
