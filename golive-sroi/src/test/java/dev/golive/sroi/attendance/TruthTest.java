package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.Readings.foldEvents;
import static dev.golive.sroi.fixture.Readings.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.fixture.Shuffling;
import dev.golive.sroi.fixture.TrueSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures beside the truth of generated sessions. */
class TruthTest {

    private static final int SESSIONS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {5, 20261122, 577215})
    void ofCompleteWebhooksTheFiguresAreTheTruth(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < SESSIONS; i++) {
            TrueSession session = TrueSession.random(random);
            long start = session.hooks().openedMs();
            long from = start + random.nextInt(300_000);
            long to = from + 1 + random.nextInt(600_000);
            long grace = random.nextBoolean() ? 0 : random.nextInt(120_000);
            ReadingRules grown = ReadingRules.standard().withGrace(Duration.ofMillis(grace));
            ReadingRules clipped = grown.withFrom(Instant.ofEpochMilli(from)).withTo(Instant.ofEpochMilli(to));
            Attendance attendance = foldEvents(Shuffling.repeated(session.events(), random));

            assertThat(json(attendance.read(grown)))
                    .as("seed %d, session %d", seed, i)
                    .isEqualTo(new AttendanceOracle(session, 0, Long.MAX_VALUE, grace).json());
            assertThat(json(attendance.read(clipped)))
                    .as("seed %d, session %d, clipped", seed, i)
                    .isEqualTo(new AttendanceOracle(session, from, to, grace).json());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 20261122, 662607})
    void whateverIsLostTheTruthLiesBetweenTheTwoFigures(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int bounded = 0;
        int estimated = 0;

        for (int i = 0; i < SESSIONS; i++) {
            TrueSession session = TrueSession.random(random);
            Map<Attendee, PersonAttendance> truth = people(foldEvents(session.events()));
            Map<Attendee, PersonAttendance> known = people(foldEvents(session.eventsWithLosses(random)));

            assertThat(known.keySet()).as("seed %d, session %d", seed, i).isEqualTo(truth.keySet());
            for (PersonAttendance person : known.values()) {
                Duration figure = truth(truth, person).presence().atLeast();
                // A start that is only a sighting's is a second rounded down; nobody has more than four connections.
                Duration rounding = person.grade() == Grade.ESTIMATED ? Duration.ofSeconds(4) : Duration.ZERO;
                assertThat(figure.plus(rounding))
                        .as("seed %d, session %d, %s", seed, i, person)
                        .isGreaterThanOrEqualTo(person.presence().atLeast());
                assertThat(figure)
                        .as("seed %d, session %d, %s", seed, i, person)
                        .isLessThanOrEqualTo(person.presence().atMost());
                if (person.grade() == Grade.EXACT) {
                    assertThat(person.segments()).isEqualTo(truth(truth, person).segments());
                }
                bounded += person.grade() == Grade.BOUNDED ? 1 : 0;
                estimated += person.grade() == Grade.ESTIMATED ? 1 : 0;
            }
        }

        assertThat(bounded).as("rows that losses left bounded, seed %d", seed).isGreaterThan(SESSIONS / 4);
        assertThat(estimated)
                .as("rows that losses left estimated, seed %d", seed)
                .isGreaterThan(SESSIONS / 10);
    }

    private static PersonAttendance truth(Map<Attendee, PersonAttendance> truth, PersonAttendance person) {
        return Objects.requireNonNull(truth.get(person.attendee()));
    }

    private static Map<Attendee, PersonAttendance> people(Attendance attendance) {
        return attendance.read(ReadingRules.standard()).sessions().get(0).people().stream()
                .collect(Collectors.toMap(PersonAttendance::attendee, Function.identity()));
    }
}
