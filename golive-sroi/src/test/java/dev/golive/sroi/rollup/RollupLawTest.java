package dev.golive.sroi.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceAmended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.sroi.export.RollupJson;
import dev.golive.sroi.fixture.Shuffling;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programmes came to is the same in any order, twice, and split over folds that are merged. */
class RollupLawTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final ReadingRules RULES = ReadingRules.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAnyRepetitionAndAnySplitGiveTheSameBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EvidenceEvent> events = randomEvents(random, 400);
        Rollup all = fold(events);
        String bytes = json(all);

        for (int i = 0; i < 20; i++) {
            List<EvidenceEvent> other = Shuffling.repeated(events, random);
            int split = random.nextInt(other.size());
            Rollup left = fold(other.subList(0, split));
            Rollup right = fold(other.subList(split, other.size()));

            assertThat(left.merge(right)).as("seed %d", seed).isEqualTo(all);
            assertThat(json(right.merge(left))).isEqualTo(bytes);
            assertThat(all.merge(left)).isEqualTo(all);
            assertThat(all.merge(Rollup.nothing())).isEqualTo(all);
        }
    }

    @Test
    void figuresAreThoseWorkedOutByHand() {
        List<EvidenceEvent> events = new ArrayList<>(stay("s_ann", "PA_1", 0, 3_600_000));
        events.addAll(stay("s_ben", "PA_2", 0, 1_859_999));
        events.add(event("e1", 10, "s_ann", new EffortReported(3, null)));
        events.add(event("e2", 20, "s_ann", new EffortReported(7, null)));
        events.add(event("e3", 10, "s_ben", new EffortReported(5, Duration.ofMinutes(20))));
        events.add(event("e4", 10, "s_ben", new HeartRateReported(List.of(60, 60, 60, 60, 60))));
        events.add(event("e5", 10, "s_ben", new RepsCounted("squats", "phone", 12)));
        events.add(event("e6", 20, "s_ben", new RepsCounted("squats", "phone", 30)));
        events.add(event("e7", 20, "s_ben", new RepsCounted("squats", "watch", 5)));
        events.add(event("e8", 20, "s_ann", new XpAwarded("a1", 50)));
        events.add(event("e9", 20, "s_ann", new XpAwarded("a1", 50)));
        events.add(event("e10", 20, "s_cat", new XpAwarded("a2", 5)));

        ProgrammeFigures figures = fold(events).read(RULES).programmes().get(0);

        assertThat(figures.uniquePeople()).isEqualTo(2);
        assertThat(figures.attendances()).isEqualTo(2);
        assertThat(figures.sessionsHeld()).isEqualTo(1);
        // Ann: the last rating × 60 min; Ben: 5 × the 20 min he told; his zones: (1+2+3+4+5) × 60 s.
        assertThat(figures.people())
                .containsExactly(
                        new PersonFigures("s_ann", 1, new Totals(3_600_000, 3_600_000, 1, 420, 0, 0, 0, 0, 50)),
                        new PersonFigures("s_ben", 1, new Totals(1_859_999, 1_859_999, 1, 100, 300, 900, 0, 35, 0)),
                        new PersonFigures("s_cat", 0, new Totals(0, 0, 0, 0, 0, 0, 0, 0, 5)));
        assertThat(figures.sessions())
                .containsExactly(
                        new SessionFigures("hiit", 2, new Totals(5_459_999, 5_459_999, 2, 520, 300, 900, 0, 35, 55)));
    }

    @Test
    void whatWasAmendedOrForgottenDoesNotCount() {
        InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
        for (EvidenceEvent event : List.of(
                event("e1", 10, "s_ann", new EffortReported(3, Duration.ofMinutes(10))),
                event("e2", 20, "s_ann", new EffortReported(9, Duration.ofMinutes(10))),
                event("e3", 20, "s_ben", new EffortReported(9, Duration.ofMinutes(10))),
                new EvidenceEvent(
                        new EventKey("/golive/gym", "e4"),
                        NOW,
                        null,
                        null,
                        null,
                        new EvidenceAmended(new EventKey("/golive/gym", "e2"), "A slip of the finger.")))) {
            ledger.append(List.of(EventDocument.of(event)));
        }
        ledger.forget(new Subject("s_ben"), NOW);

        Rollup rollup = Rollups.of(ledger, Scope.all(), event -> true);

        assertThat(rollup.read(RULES).programmes().get(0).totals().load()).isEqualTo(30);
    }

    private static String json(Rollup rollup) {
        return new String(RollupJson.encode(rollup.read(RULES)), StandardCharsets.UTF_8);
    }

    private static Rollup fold(List<EvidenceEvent> events) {
        RollupFold fold = RollupFold.create();
        events.forEach(fold::add);
        return fold.rollup();
    }

    private static List<EvidenceEvent> randomEvents(SplittableRandom random, int count) {
        List<EvidenceEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = "s_" + random.nextInt(9);
            long at = random.nextInt(50);
            if (random.nextInt(3) == 0) {
                events.addAll(stay(who, "PA_" + i, at * 1_000, (at + random.nextInt(60)) * 1_000));
            } else {
                EvidenceEvent event = event("e" + i, at, who, randomFact(random));
                events.add(new EvidenceEvent(
                        event.key(),
                        event.at(),
                        random.nextBoolean() ? event.programme() : new ProgrammeId("p" + random.nextInt(2)),
                        event.session(),
                        event.subject(),
                        event.fact()));
            }
        }
        return events;
    }

    private static Fact randomFact(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new EffortReported(
                        random.nextInt(11), random.nextBoolean() ? null : Duration.ofMinutes(1 + random.nextInt(90)));
            case 1 -> new HeartRateReported(List.of(random.nextInt(99), 2, 3, 4, 5));
            case 2 -> new RepsCounted("squats", random.nextBoolean() ? "" : "phone", random.nextInt(99));
            case 3 -> new XpAwarded("a" + random.nextInt(5), 1 + random.nextInt(9));
            default -> new CheckInAnswered(new TreeMap<>(Map.of("mood", new CheckInAnswer.Figure(random.nextInt(9)))));
        };
    }

    private static List<EvidenceEvent> stay(String who, String sid, long fromMs, long toMs) {
        Incarnation room = new Incarnation(new IncarnationId("RM_1"), new RoomLabel("hiit"), NOW);
        Connection connection =
                new Connection(new ConnectionId(sid), new Attendee(who), ConnectionKind.PERSON, NOW.plusMillis(fromMs));
        Instant left = NOW.plusMillis(toMs);
        return List.of(
                attended("j" + sid, NOW.plusMillis(fromMs), who, new Attended(new ConnectionJoined(room, connection))),
                attended("l" + sid, left, who, new Attended(new ConnectionLeft(room, connection, left, null))));
    }

    private static EvidenceEvent attended(String id, Instant at, String who, Fact fact) {
        return new EvidenceEvent(
                new EventKey("/golive/gym", id),
                at,
                new ProgrammeId("autumn"),
                new SessionLabel("hiit"),
                new Subject(who),
                fact);
    }

    private static EvidenceEvent event(String id, long second, String who, Fact fact) {
        return attended(id, NOW.plusSeconds(second), who, fact);
    }
}
