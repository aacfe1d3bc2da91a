package dev.golive.sroi.effort;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How long a heart beat in each zone. Immutable. Source: Edwards 1993, as at {@link HeartRateZone}.
 *
 * @param times six lengths in whole milliseconds, of {@link HeartRateZone} in its order, each 0 to 7 days
 */
public record ZoneTimes(List<Duration> times) {

    private static final int ZONES = HeartRateZone.values().length;
    private static final ZoneTimes NONE = new ZoneTimes(Collections.nCopies(ZONES, Duration.ZERO));

    /**
     * Copies the list and checks.
     *
     * @throws IllegalArgumentException if there are not six lengths, or one is outside its range
     */
    public ZoneTimes {
        times = List.copyOf(times);
        if (times.size() != ZONES) {
            throw new IllegalArgumentException(
                    "There are six lengths, one for each zone and one below, not " + times.size() + ".");
        }
        times.forEach(Minutes::ofWeek);
    }

    /** No time in any zone. */
    public static ZoneTimes none() {
        return NONE;
    }

    /**
     * The times of the five zones, nothing below.
     *
     * @param seconds five figures, the lowest zone first, 0 to 604,800 each
     * @throws IllegalArgumentException if there are not five, or one is outside its range
     */
    public static ZoneTimes ofSeconds(List<Integer> seconds) {
        List<Duration> times = new ArrayList<>(List.of(Duration.ZERO));
        seconds.forEach(zone -> times.add(Duration.ofSeconds(zone)));
        return new ZoneTimes(times);
    }

    /**
     * The times of a monitor's samples, in any order. A sample holds until the next one, and at most for the longest gap; the
     * last one holds for no time. Of two at one moment the higher rate holds.
     *
     * @param longestGap over 0, such as 10 s: what lies beyond is not counted
     * @throws IllegalArgumentException if the gap is not over 0, or a zone has over 7 days
     */
    public static ZoneTimes of(Collection<HeartRateSample> samples, MaxHeartRate highest, Duration longestGap) {
        if (longestGap.isNegative() || longestGap.isZero()) {
            throw new IllegalArgumentException("A longest gap of " + longestGap + " counts nothing: give one over 0.");
        }
        List<HeartRateSample> sorted = new ArrayList<>(samples);
        sorted.sort(Comparator.comparing(HeartRateSample::at).thenComparingInt(HeartRateSample::beatsPerMinute));
        long[] millis = new long[ZONES];
        for (int i = 0; i + 1 < sorted.size(); i++) {
            HeartRateSample sample = sorted.get(i);
            long held = sorted.get(i + 1).at().toEpochMilli() - sample.at().toEpochMilli();
            millis[HeartRateZone.of(sample.beatsPerMinute(), highest).weight()] +=
                    Math.min(held, longestGap.toMillis());
        }
        List<Duration> times = new ArrayList<>();
        for (long each : millis) {
            times.add(Duration.ofMillis(each));
        }
        return new ZoneTimes(times);
    }

    /** How long in that zone. */
    public Duration in(HeartRateZone zone) {
        return times.get(zone.weight());
    }

    /**
     * With more time in one zone.
     *
     * @param longer in whole milliseconds
     * @throws IllegalArgumentException if it is negative, or together over 7 days
     */
    public ZoneTimes plus(HeartRateZone zone, Duration longer) {
        Minutes.ofWeek(longer);
        List<Duration> sums = new ArrayList<>(times);
        sums.set(zone.weight(), in(zone).plus(longer));
        return new ZoneTimes(sums);
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if a zone has over 7 days then
     */
    public ZoneTimes plus(ZoneTimes other) {
        ZoneTimes sum = this;
        for (HeartRateZone zone : HeartRateZone.values()) {
            sum = sum.plus(zone, other.in(zone));
        }
        return sum;
    }

    /** How long in all zones together, without what is below. */
    public Duration inZones() {
        Duration sum = Duration.ZERO;
        for (HeartRateZone zone : HeartRateZone.values()) {
            sum = zone == HeartRateZone.BELOW ? sum : sum.plus(in(zone));
        }
        return sum;
    }

    /**
     * Edwards' TRIMP, half rounded up.
     *
     * @param decimals 0 to 9
     * @throws IllegalArgumentException if it is another number of decimals
     */
    public BigDecimal trimp(int decimals) {
        return Trimp.of(this).rounded(decimals);
    }
}
