package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.effort.Intensity;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a roll-up is read: for which period, where days and weeks begin, and what the host knows of sessions and people.
 * Immutable; thread-safe if what the host hands in is.
 */
public final class RollupRules {

    /** How long after an attendance somebody is active, unless another time is given: four weeks. */
    public static final Duration STANDARD_ACTIVE_FOR = Duration.ofDays(28);

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final RollupRules STANDARD = new RollupRules(
            ReadingRules.standard(),
            Window.OPEN,
            ZoneOffset.UTC,
            STANDARD_ACTIVE_FOR,
            session -> Optional.empty(),
            subject -> false);

    private final ReadingRules reading;
    private final Window period;
    private final ZoneId zone;
    private final Duration activeFor;
    private final Function<SessionLabel, Optional<Intensity>> intensities;
    private final Predicate<Subject> minors;

    private RollupRules(
            ReadingRules reading,
            Window period,
            ZoneId zone,
            Duration activeFor,
            Function<SessionLabel, Optional<Intensity>> intensities,
            Predicate<Subject> minors) {
        this.reading = Objects.requireNonNull(reading, "reading");
        this.period = Objects.requireNonNull(period, "period");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.activeFor = activeFor;
        this.intensities = Objects.requireNonNull(intensities, "intensities");
        this.minors = Objects.requireNonNull(minors, "minors");
    }

    /** All that is known, in UTC; no intensity is declared, and minors are those whose guardian was verified. */
    public static RollupRules standard() {
        return STANDARD;
    }

    /** Counts what lies in this period. What came before still tells who is new, and how long a streak is. */
    public RollupRules withPeriod(Window counted) {
        return new RollupRules(reading, counted, zone, activeFor, intensities, minors);
    }

    /** Says where days and weeks begin. */
    public RollupRules withZone(ZoneId where) {
        return new RollupRules(reading, period, where, activeFor, intensities, minors);
    }

    /** Reads attendance so. A window of these rules has no effect: the period is {@link #withPeriod}'s. */
    public RollupRules withReading(ReadingRules attendance) {
        return new RollupRules(attendance, period, zone, activeFor, intensities, minors);
    }

    /**
     * For how long after an attendance somebody is active.
     *
     * @throws IllegalArgumentException if it is not over 0 and at most 366 days
     */
    public RollupRules withActiveFor(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Nobody can be active for " + time
                    + " after an attendance: give more than PT0S, at most " + LONGEST + ".");
        }
        return new RollupRules(reading, period, zone, time, intensities, minors);
    }

    /** How hard a session was meant to be, as its coach declared it; empty where nobody did. */
    public RollupRules withIntensities(Function<SessionLabel, Optional<Intensity>> declared) {
        return new RollupRules(reading, period, zone, activeFor, declared, minors);
    }

    /** Who is a minor beside those whose guardian was verified: the levels of adults are not theirs. */
    public RollupRules withMinors(Predicate<Subject> areMinors) {
        return new RollupRules(reading, period, zone, activeFor, intensities, areMinors);
    }

    boolean hasPeriod() {
        return !period.equals(Window.OPEN);
    }

    /** All attendance, whenever it was. */
    ReadingRules always() {
        return reading.withWindow(Window.OPEN);
    }

    /** What of it lies in the period. */
    ReadingRules inPeriod() {
        return reading.withWindow(period);
    }

    @Nullable Instant from() {
        return period.from();
    }

    @Nullable Instant to() {
        return period.to();
    }

    boolean isInPeriod(long at) {
        Instant from = period.from();
        return (from == null || at >= from.toEpochMilli()) && isBeforeEnd(at);
    }

    boolean isBeforeEnd(long at) {
        Instant to = period.to();
        return to == null || at < to.toEpochMilli();
    }

    /** The day of a moment; at the edges of time, where a zone would lead out of the years 1970 to 9999, the last one inside. */
    LocalDate day(long at) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    long activeForMillis() {
        return activeFor.toMillis();
    }

    Optional<Intensity> intensity(String session) {
        return session.isEmpty() ? Optional.empty() : intensities.apply(new SessionLabel(session));
    }

    boolean isMinor(String subject) {
        return minors.test(new Subject(subject));
    }
}
