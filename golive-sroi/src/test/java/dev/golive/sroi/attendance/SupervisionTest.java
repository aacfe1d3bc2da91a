package dev.golive.sroi.attendance;

import static dev.golive.sroi.attendance.ConnectionKind.STAFF;
import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.foldAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a session was looked after, by one and by two. */
class SupervisionTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void twoAdultsCountWhileSomebodyAttends() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.left("PA_2", "moderator", STAFF, 20, 80),
                YOGA.left("PA_3", "ann", 50, 90));

        assertThat(supervision(attendance, RULES)).isEqualTo(seconds(40, 100, 30));
    }

    @Test
    void twoDevicesOfOneCoachAreOneAdult() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.left("PA_2", "coach", STAFF, 0, 100),
                YOGA.left("PA_3", "ann", 0, 100));

        assertThat(supervision(attendance, RULES)).isEqualTo(seconds(100, 100, 0));
    }

    @Test
    void twoOfThreeAreEnoughAndAHandoverLeavesNoGap() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.left("PA_2", "bea", STAFF, 0, 50),
                YOGA.left("PA_3", "cem", STAFF, 50, 100),
                YOGA.left("PA_4", "ann", 0, 100));

        assertThat(supervision(attendance, RULES)).isEqualTo(seconds(100, 100, 100));
    }

    @Test
    void whoWatchesIsNoAdultOfTheSession() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.left("PA_2", "ann", 0, 100),
                YOGA.left("PA_3", "bob", 0, 100));

        assertThat(supervision(attendance, RULES).twoAdults()).isEqualTo(Duration.ZERO);
    }

    @Test
    void onlyWhatIsProvedCountsAndTheGraceClosesNothing() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.joined("PA_2", "bea", STAFF, 0),
                YOGA.seen("PA_2", "bea", 30),
                YOGA.left("PA_3", "ann", 0, 10),
                YOGA.left("PA_4", "ann", 20, 100),
                YOGA.closed(500));

        assertThat(supervision(attendance, RULES)).isEqualTo(seconds(90, 100, 20));
    }

    @Test
    void theWindowCutsItToo() {
        Attendance attendance = fold(
                YOGA.left("PA_1", "coach", STAFF, 0, 100),
                YOGA.left("PA_2", "bea", STAFF, 0, 100),
                YOGA.left("PA_3", "ann", 0, 100));

        assertThat(supervision(attendance, RULES.withFrom(at(30)).withTo(at(50))))
                .isEqualTo(seconds(20, 20, 20));
    }

    @Test
    void figuresThatCantBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> seconds(10, 20, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> seconds(20, 10, 11));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 20261127, 244948})
    void everySecondCountedByHandGivesTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long covered = 0;

        for (int i = 0; i < 1_000; i++) {
            List<Visit> visits = visits(random);
            int from = random.nextInt(60);
            int to = from + 1 + random.nextInt(60);
            int live = random.nextInt(100);
            ReadingRules rules = RULES.withFrom(at(from)).withTo(at(to)).withLive(new Window(at(live), at(live + 30)));
            Attendance attendance = foldAll(visits.stream().map(Visit::fact).toList());
            List<SessionAttendance> sessions = attendance.read(rules).sessions();
            Counted counted = new Counted(visits, from, to, live, live + 30);

            if (sessions.isEmpty()) {
                assertThat(counted.coach + counted.attended).isZero();
                continue;
            }
            SessionAttendance session = sessions.get(0);
            assertThat(session.supervision())
                    .as("seed %d, round %d: %s", seed, i, visits)
                    .isEqualTo(seconds(counted.attended, counted.coach, counted.twoAdults));
            assertThat(session.headcount().peak())
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(counted.peak);
            for (PersonAttendance person : session.people()) {
                assertThat(Objects.requireNonNull(person.inClass().whileLive()).atLeast())
                        .as("seed %d, round %d: %s", seed, i, person)
                        .isEqualTo(Duration.ofSeconds(
                                counted.whileLive(person.attendee().value())));
            }
            covered += counted.twoAdults;
        }

        assertThat(covered).as("seconds with two adults in all rounds").isGreaterThan(1_000);
    }

    /** One connection, in whole seconds. */
    private record Visit(String sid, String who, ConnectionKind kind, int from, int to) {

        AttendanceFact fact() {
            return YOGA.left(sid, who, kind, from, to);
        }

        boolean holds(int second) {
            return from <= second && second < to;
        }
    }

    private static List<Visit> visits(SplittableRandom random) {
        List<Visit> visits = new ArrayList<>();
        int count = random.nextInt(16);
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(6);
            ConnectionKind kind = person < 3 ? STAFF : ConnectionKind.PERSON;
            int from = random.nextInt(100);
            visits.add(new Visit("PA_" + i, "p" + person, kind, from, from + random.nextInt(60)));
        }
        return visits;
    }

    /** The same figures, a second at a time; shares no code with what it checks. */
    private static final class Counted {

        private final List<Visit> visits;
        private final List<Integer> liveSeconds = new ArrayList<>();
        private long attended;
        private long coach;
        private long twoAdults;
        private int peak;

        Counted(List<Visit> visits, int from, int to, int liveFrom, int liveTo) {
            this.visits = visits;
            for (int second = from; second < to; second++) {
                int staff = there(second, STAFF).size();
                int people = there(second, ConnectionKind.PERSON).size();
                attended += people > 0 ? 1 : 0;
                coach += staff > 0 ? 1 : 0;
                twoAdults += staff > 1 && people > 0 ? 1 : 0;
                peak = Math.max(peak, people);
                if (liveFrom <= second && second < liveTo) {
                    liveSeconds.add(second);
                }
            }
        }

        private Set<String> there(int second, ConnectionKind kind) {
            Set<String> there = new HashSet<>();
            visits.stream()
                    .filter(visit -> visit.kind() == kind && visit.holds(second))
                    .forEach(visit -> there.add(visit.who()));
            return there;
        }

        long whileLive(String who) {
            return liveSeconds.stream()
                    .filter(second ->
                            visits.stream().anyMatch(visit -> visit.who().equals(who) && visit.holds(second)))
                    .count();
        }
    }

    private static Supervision supervision(Attendance attendance, ReadingRules rules) {
        return attendance.read(rules).sessions().get(0).supervision();
    }

    private static Supervision seconds(long attended, long coach, long twoAdults) {
        return new Supervision(Duration.ofSeconds(attended), Duration.ofSeconds(coach), Duration.ofSeconds(twoAdults));
    }
}
