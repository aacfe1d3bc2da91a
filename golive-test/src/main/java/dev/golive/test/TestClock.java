package dev.golive.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A clock that stands still until a test moves it. It is a {@link Clock} and so an {@link java.time.InstantSource} too: give it to
 * whatever asks for the time. Thread-safe; the views of other zones move with it.
 */
public final class TestClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private TestClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock that shows this moment, in UTC. */
    public static TestClock at(Instant now) {
        return new TestClock(new Hand(Objects.requireNonNull(now, "now")), ZoneOffset.UTC);
    }

    /**
     * A clock that shows this moment, in UTC.
     *
     * @param iso such as {@code 2026-11-22T18:00:00Z}
     * @throws java.time.format.DateTimeParseException if it is not a moment in ISO 8601
     */
    public static TestClock at(String iso) {
        return at(Instant.parse(iso));
    }

    /** Shows this moment from now on, which may be an earlier one: real clocks step back too. */
    public void set(Instant moment) {
        hand.set(Objects.requireNonNull(moment, "moment"));
    }

    /**
     * Moves on by so much, or back if it is negative.
     *
     * @return what the clock shows now
     */
    public Instant advance(Duration time) {
        return hand.advance(time);
    }

    @Override
    public Instant instant() {
        return hand.shown();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public TestClock withZone(ZoneId other) {
        return new TestClock(hand, Objects.requireNonNull(other, "other"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestClock that && that.hand == hand && that.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(hand), zone);
    }

    @Override
    public String toString() {
        return "TestClock[" + instant() + "]";
    }

    /** What all views of one clock share. */
    private static final class Hand {

        private Instant shown;

        Hand(Instant shown) {
            this.shown = shown;
        }

        synchronized Instant shown() {
            return shown;
        }

        synchronized void set(Instant moment) {
            shown = moment;
        }

        synchronized Instant advance(Duration time) {
            shown = shown.plus(time);
            return shown;
        }
    }
}
