package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.foldAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.export.GraphAttendance;
import dev.golive.sroi.export.XapiStatements;
import dev.golive.sroi.fixture.FactRoom;
import dev.golive.sroi.fixture.Shuffling;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All figures, in every shape: the same bytes whatever order, repetition, division and merge; and they make sense. */
class FiguresLawTest {

    private static final List<FactRoom> LIVES = List.of(
            FactRoom.of("RM_1", "yoga").openedAt(0), FactRoom.of("RM_2", "yoga").openedAt(40), FactRoom.YOGA);
    private static final XapiStatements XAPI = XapiStatements.of(URI.create("https://fit.example/"));

    @ParameterizedTest
    @ValueSource(longs = {21, 20261127, 314159})
    void everyOrderDuplicationDivisionAndMergeGivesTheSameBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            List<AttendanceFact> facts = facts(random);
            ReadingRules rules = rules(random);
            String expected = shapes(foldAll(facts), rules);

            assertThat(shapes(foldAll(Shuffling.shuffled(facts, random)), rules))
                    .as("seed %d, round %d, in another order", seed, i)
                    .isEqualTo(expected);
            assertThat(shapes(foldAll(Shuffling.repeated(facts, random)), rules))
                    .as("seed %d, round %d, with repetitions", seed, i)
                    .isEqualTo(expected);
            List<Attendance> parts = new ArrayList<>();
            Shuffling.divided(facts, 1 + random.nextInt(4), random).forEach(part -> parts.add(foldAll(part)));
            while (parts.size() > 1) {
                Attendance one = parts.remove(random.nextInt(parts.size()));
                Attendance other = parts.remove(random.nextInt(parts.size()));
                parts.add(one.merge(other));
            }
            assertThat(shapes(parts.get(0), rules))
                    .as("seed %d, round %d, divided and merged", seed, i)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {22, 662607})
    void everyPermutationOfAFewFactsGivesTheSameBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 20; i++) {
            List<AttendanceFact> facts = facts(random).stream().limit(5).toList();
            ReadingRules rules = rules(random);
            String expected = shapes(foldAll(facts), rules);

            Shuffling.everyOrder(
                    facts, order -> assertThat(shapes(foldAll(order), rules)).isEqualTo(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {23, 137035})
    void theFiguresFitTogether(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            AttendanceReport report = foldAll(facts(random)).read(rules(random));
            for (SessionAttendance session : report.sessions()) {
                session.people()
                        .forEach(person -> assertThat(fits(person))
                                .as("seed %d: %s", seed, person)
                                .isTrue());
            }
            assertThat(report.people()).as("seed %d, round %d", seed, i).doesNotHaveDuplicates();
        }
    }

    private static boolean fits(PersonAttendance person) {
        Presence live = person.inClass().whileLive();
        Share share = person.inClass().share();
        long stretches = person.stretches().stream()
                .mapToLong(stretch -> stretch.length().toMillis())
                .sum();
        return stretches == person.presence().atLeast().toMillis()
                && person.stretches().isEmpty() == person.segments().isEmpty()
                && (live == null
                        || (live.atLeast().compareTo(person.presence().atLeast()) <= 0
                                && live.atMost().compareTo(person.presence().atMost()) <= 0))
                && (share == null || share.permille() <= 1000)
                && (person.grade() != Grade.ESTIMATED
                        || (person.inClass().arrivedLate() != Finding.YES
                                && person.inClass().leftEarly() != Finding.YES));
    }

    private static String shapes(Attendance attendance, ReadingRules rules) {
        AttendanceReport report = attendance.read(rules);
        return utf8(AttendanceJson.encodeAll(report))
                + utf8(AttendanceCsv.encode(report))
                + utf8(GraphAttendance.encode(report))
                + utf8(XAPI.encode(report));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ReadingRules rules(SplittableRandom random) {
        ReadingRules rules = ReadingRules.standard();
        if (random.nextInt(3) != 0) {
            int from = random.nextInt(60);
            rules = rules.withFrom(at(from)).withTo(at(from + 1 + random.nextInt(60)));
        }
        if (random.nextBoolean()) {
            rules = rules.withLive(new Window(at(random.nextInt(60)), at(60 + random.nextInt(60))));
        }
        return random.nextBoolean() ? rules : rules.withAsOf(at(random.nextInt(80)));
    }

    private static List<AttendanceFact> facts(SplittableRandom random) {
        List<AttendanceFact> facts = new ArrayList<>();
        int count = random.nextInt(24);
        for (int i = 0; i < count; i++) {
            FactRoom room = LIVES.get(random.nextInt(LIVES.size()));
            int person = random.nextInt(4);
            facts.add(fact(room, "PA_" + person + random.nextInt(2), "p" + person, random));
        }
        return facts;
    }

    private static AttendanceFact fact(FactRoom room, String sid, String who, SplittableRandom random) {
        // Now and then a moment that no honest clock could have told.
        int joined = random.nextInt(40) + (random.nextInt(20) == 0 ? 1_000 : 0);
        int at = random.nextInt(80) + (random.nextInt(20) == 0 ? 1_000 : 0);
        return switch (random.nextInt(8)) {
            case 0 -> room.joined(sid, who, joined);
            case 1 -> room.left(sid, who, joined, at);
            case 2 -> room.seen(sid, who, at);
            case 3 -> room.closed(at);
            case 4 -> room.joined(sid, who, ConnectionKind.STAFF, joined);
            case 5 -> room.polled(sid, who, joined, at);
            case 6 -> room.gone(sid, who, joined, at);
            default -> room.left(sid, who, ConnectionKind.STAFF, joined, at);
        };
    }
}
