package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.Readings.foldEvents;
import static dev.golive.sroi.fixture.Readings.json;

import dev.golive.sroi.fixture.RandomHistory;
import dev.golive.sroi.fixture.Shuffling;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any order, any duplication, any division and any way of merging give the same knowledge and the same bytes. */
class AttendanceLawTest {

    private static final int HISTORIES = 1_500;
    private static final List<ReadingRules> RULES = List.of(
            ReadingRules.standard(),
            ReadingRules.standard().withGrace(Duration.ZERO).withDepartureTimeout(Duration.ofSeconds(2)),
            ReadingRules.standard()
                    .withFrom(Instant.ofEpochSecond(1_000_002))
                    .withTo(Instant.ofEpochSecond(1_000_020)));

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void everyOrderDuplicationAndDivisionIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < HISTORIES; i++) {
            long history = random.nextLong();
            List<WebhookEvent> events = new RandomHistory(history).events(random.nextInt(25));
            Expected once = new Expected(history, foldEvents(events));

            once.require(foldEvents(Shuffling.shuffled(events, random)), "in another order");
            once.require(foldEvents(Shuffling.repeated(events, random)), "with repetitions");
            once.require(mergedAnyhow(events, random), "divided and merged");
        }
    }

    private static Attendance mergedAnyhow(List<WebhookEvent> events, SplittableRandom random) {
        List<Attendance> parts = new ArrayList<>();
        Shuffling.divided(events, 1 + random.nextInt(5), random).forEach(part -> parts.add(foldEvents(part)));
        while (parts.size() > 1) {
            Attendance one = parts.remove(random.nextInt(parts.size()));
            Attendance other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.merge(other));
        }
        return parts.get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 271828})
    void everyPermutationOfASmallHistoryIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 60; i++) {
            long history = random.nextLong();
            List<WebhookEvent> events = new RandomHistory(history).events(2 + i % 5);
            Expected once = new Expected(history, foldEvents(events));

            Shuffling.everyOrder(events, order -> once.require(foldEvents(order), "permuted"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 161803})
    void mergingIsCommutativeAssociativeAndIdempotent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < HISTORIES; i++) {
            long history = random.nextLong();
            Attendance a = foldEvents(new RandomHistory(history).events(random.nextInt(12)));
            Attendance b = foldEvents(new RandomHistory(history + 1).events(random.nextInt(12)));
            Attendance c = foldEvents(new RandomHistory(history + 2).events(random.nextInt(12)));

            Expected both = new Expected(history, a.merge(b));
            Expected alone = new Expected(history, a);
            both.require(b.merge(a), "commutative");
            both.require(a.merge(b).merge(a), "absorbing");
            new Expected(history, a.merge(b).merge(c)).require(a.merge(b.merge(c)), "associative");
            alone.require(a.merge(a), "idempotent");
            alone.require(a.merge(Attendance.nothing()), "neutral");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 141421})
    void theLowerFigureIsNeverAboveTheUpper(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < HISTORIES; i++) {
            long history = random.nextLong();
            Attendance attendance = foldEvents(new RandomHistory(history).events(random.nextInt(25)));
            for (ReadingRules rules : RULES) {
                attendance.read(rules).sessions().stream()
                        .flatMap(session -> session.people().stream())
                        .forEach(person -> requireSense(history, person));
            }
        }
    }

    private static void requireSense(long history, PersonAttendance person) {
        Presence presence = person.presence();
        boolean exactIsOneFigure =
                person.grade() != Grade.EXACT || presence.atLeast().equals(presence.atMost());
        boolean withinStay = presence.atLeast().compareTo(person.stay().length()) <= 0;
        boolean segmentsSpanTheStay = person.segments().isEmpty()
                || (person.segments().get(0).start().equals(person.firstIn())
                        && person.segments()
                                .get(person.segments().size() - 1)
                                .end()
                                .equals(person.lastOut()));
        if (!exactIsOneFigure || !withinStay || !segmentsSpanTheStay) {
            throw new AssertionError("history " + history + ": " + person);
        }
    }

    /** What must be the same, with the bytes worked out once. */
    private static final class Expected {

        private final long history;
        private final Attendance attendance;
        private final List<String> jsons;

        Expected(long history, Attendance attendance) {
            this.history = history;
            this.attendance = attendance;
            this.jsons =
                    RULES.stream().map(rules -> json(attendance.read(rules))).toList();
        }

        void require(Attendance actual, String how) {
            if (!attendance.equals(actual) || attendance.hashCode() != actual.hashCode()) {
                throw new AssertionError("history " + history + ", " + how + ": the state differs");
            }
            for (int i = 0; i < RULES.size(); i++) {
                String bytes = json(actual.read(RULES.get(i)));
                if (!bytes.equals(jsons.get(i))) {
                    throw new AssertionError("history " + history + ", " + how + ", " + RULES.get(i) + ":\n"
                            + jsons.get(i) + "\n" + bytes);
                }
            }
        }
    }
}
