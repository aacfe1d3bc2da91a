package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.Readings.foldAll;
import static dev.golive.sroi.fixture.Readings.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.fixture.FactRoom;
import dev.golive.sroi.fixture.Shuffling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of merging, with polls and several lives of a room among the facts. */
class PolledLawTest {

    private static final List<FactRoom> LIVES = List.of(
            FactRoom.of("RM_1", "yoga").openedAt(0), FactRoom.of("RM_2", "yoga").openedAt(40), FactRoom.YOGA);
    private static final List<String> PEOPLE = List.of("ann", "bob");

    @ParameterizedTest
    @ValueSource(longs = {5, 173205})
    void everyOrderDuplicationAndDivisionIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 1_500; i++) {
            List<AttendanceFact> facts = facts(random);
            Attendance once = foldAll(facts);

            for (List<AttendanceFact> other :
                    List.of(Shuffling.shuffled(facts, random), Shuffling.repeated(facts, random))) {
                require(seed, i, once, foldAll(other));
            }
            Attendance merged = Attendance.nothing();
            for (List<AttendanceFact> part : Shuffling.divided(facts, 3, random)) {
                merged = merged.merge(foldAll(part));
            }
            require(seed, i, once, merged);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 264575})
    void theStoreInMemoryKnowsWhatTheFoldKnows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 300; i++) {
            List<AttendanceFact> facts = facts(random);
            InMemoryAttendanceStore store = InMemoryAttendanceStore.create();

            Shuffling.divided(Shuffling.repeated(facts, random), 3, random).forEach(store::add);

            Attendance folded = foldAll(facts);
            require(seed, i, folded, store.about(new RoomLabel("yoga")));
            assertThat(store.openRooms())
                    .as("seed %d, round %d", seed, i)
                    .hasSize(folded.open().isEmpty() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 316227})
    void theLowerFigureIsNeverAboveTheUpper(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 1_500; i++) {
            // The constructor of Presence refuses figures in the wrong order.
            assertThat(foldAll(facts(random)).read(ReadingRules.standard()).people())
                    .as("seed %d, round %d", seed, i)
                    .allMatch(person -> person.grade() != Grade.EXACT
                            || person.presence()
                                    .atLeast()
                                    .equals(person.presence().atMost()));
        }
    }

    private static void require(long seed, int round, Attendance expected, Attendance actual) {
        assertThat(actual).as("seed %d, round %d", seed, round).isEqualTo(expected);
        assertThat(json(actual.read(ReadingRules.standard()))).isEqualTo(json(expected.read(ReadingRules.standard())));
    }

    private static List<AttendanceFact> facts(SplittableRandom random) {
        List<AttendanceFact> facts = new ArrayList<>();
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            FactRoom room = LIVES.get(random.nextInt(LIVES.size()));
            int person = random.nextInt(PEOPLE.size());
            String sid = "PA_" + person + random.nextInt(2);
            facts.add(fact(room, sid, PEOPLE.get(person), random.nextInt(40), random.nextInt(80), random.nextInt(7)));
        }
        return facts;
    }

    private static AttendanceFact fact(FactRoom room, String sid, String who, int joined, int at, int kind) {
        return switch (kind) {
            case 0 -> room.joined(sid, who, joined);
            case 1 -> room.left(sid, who, joined, at);
            case 2 -> room.seen(sid, who, at);
            case 3 -> room.closed(at);
            case 4 -> room.joined(sid, who, ConnectionKind.STAFF, joined);
            case 5 -> room.polled(sid, who, joined, at);
            default -> room.gone(sid, who, joined, at);
        };
    }
}
