package dev.golive.sroi.rollup;

import static dev.golive.sroi.rollup.ProgrammeEvents.NOW;
import static dev.golive.sroi.rollup.ProgrammeEvents.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.Rpe;
import dev.golive.sroi.effort.Trimp;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceAmended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.sroi.export.RollupJson;
import dev.golive.sroi.fixture.Shuffling;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programmes came to is the same in any order, twice, and split over folds that are merged. */
class RollupLawTest {

    /** With a period that cuts through sessions, so that all of a report is looked at. */
    private static final RollupRules RULES = RollupRules.standard()
            .withReading(ReadingRules.standard().withAsOf(NOW.plus(Duration.ofDays(60))))
            .withPeriod(new Window(NOW.plus(Duration.ofDays(9)).plusSeconds(2), NOW.plus(Duration.ofDays(33))))
            .withZone(ZoneId.of("Europe/London"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAnyRepetitionAndAnySplitGiveTheSameBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EvidenceEvent> events = ProgrammeEvents.random(random, 400);
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyNumberOfPartsAndThreadsGivesWhatOneFoldGives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EvidenceEvent> events = ProgrammeEvents.random(random, 400);
        Rollup all = fold(events);

        for (int parts = 1; parts <= 9; parts++) {
            List<List<EvidenceEvent>> divided = Shuffling.divided(events, parts, random);

            assertThat(Rollups.parallel(divided, 1 + random.nextInt(4)))
                    .as("seed %d", seed)
                    .isEqualTo(all);
        }
        assertThat(Rollups.parallel(List.of(), 2)).isEqualTo(Rollup.nothing());
    }

    @Test
    void aThreadThatFailsIsHeardOf() {
        Iterable<EvidenceEvent> broken = () -> {
            throw new IllegalStateException("The file is gone.");
        };

        assertThatThrownBy(() -> Rollups.parallel(List.of(List.of(), broken), 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The file is gone.");
        assertThatIllegalArgumentException().isThrownBy(() -> Rollups.parallel(List.of(), 0));
    }

    @Test
    void figuresAreThoseWorkedOutByHand() {
        ProgrammeEvents events = new ProgrammeEvents()
                .stay("s_ann", "hiit", NOW, Duration.ofHours(1))
                .stay("s_ben", "hiit", NOW, Duration.ofMillis(1_859_999))
                .tell(NOW.plusSeconds(10), "hiit", "s_ann", new EffortReported(3, null))
                .tell(NOW.plusSeconds(20), "hiit", "s_ann", new EffortReported(7, null))
                .tell(NOW.plusSeconds(10), "hiit", "s_ben", new EffortReported(5, Duration.ofMinutes(20)))
                .tell(NOW.plusSeconds(10), "hiit", "s_ben", new HeartRateReported(List.of(60, 60, 60, 60, 60)))
                .tell(NOW.plusSeconds(10), "hiit", "s_ben", new RepsCounted("squats", "phone", 12))
                .tell(NOW.plusSeconds(20), "hiit", "s_ben", new RepsCounted("squats", "phone", 30))
                .tell(NOW.plusSeconds(20), "hiit", "s_ben", new RepsCounted("squats", "watch", 5))
                .tell(NOW.plusSeconds(20), "hiit", "s_ann", new XpAwarded("a1", 50))
                .tell(NOW.plusSeconds(20), "hiit", "s_ann", new XpAwarded("a1", 50))
                .tell(NOW.plusSeconds(20), "hiit", "s_cat", new XpAwarded("a2", 5));

        ProgrammeFigures figures =
                events.rollup().read(RollupRules.standard()).programmes().get(0);

        assertThat(figures.uniquePeople()).isEqualTo(2);
        assertThat(figures.attendances()).isEqualTo(2);
        assertThat(figures.sessionsHeld()).isEqualTo(1);
        // Ann: the last rating × 60 min; Ben: 5 × the 20 min he told; his zones: (1+2+3+4+5) × 60 s, which is a TRIMP
        // of 15.
        Load ann = Load.of(Rpe.of(7), Duration.ofMinutes(60));
        Load ben = Load.of(Rpe.of(5), Duration.ofMinutes(20));
        Trimp fifteen = new Trimp(15 * 60_000);
        assertThat(figures.people())
                .extracting(PersonFigures::subject, PersonFigures::sessions, PersonFigures::totals)
                .containsExactly(
                        tuple("s_ann", 1L, new Totals(3_600_000, 3_600_000, 1, ann, 0, Trimp.NONE, 0, 0, 50)),
                        tuple("s_ben", 1L, new Totals(1_859_999, 1_859_999, 1, ben, 300, fifteen, 0, 35, 0)),
                        tuple("s_cat", 0L, new Totals(0, 0, 0, Load.NONE, 0, Trimp.NONE, 0, 0, 5)));
        assertThat(figures.sessions())
                .containsExactly(new SessionFigures(
                        "hiit", 2, 2, new Totals(5_459_999, 5_459_999, 2, ann.plus(ben), 300, fifteen, 0, 35, 55)));
    }

    @Test
    void whatWasAmendedOrForgottenDoesNotCount() {
        InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
        List<EvidenceEvent> events = new ArrayList<>(new ProgrammeEvents()
                .tell(NOW.plusSeconds(10), "hiit", "s_ann", new EffortReported(3, Duration.ofMinutes(10)))
                .tell(NOW.plusSeconds(20), "hiit", "s_ann", new EffortReported(9, Duration.ofMinutes(10)))
                .tell(NOW.plusSeconds(20), "hiit", "s_ben", new EffortReported(9, Duration.ofMinutes(10)))
                .events());
        EventKey slip = events.get(1).key();
        events.add(new EvidenceEvent(
                new EventKey("/golive/gym", "e4"),
                NOW,
                null,
                null,
                null,
                new EvidenceAmended(slip, "A slip of the finger.")));
        events.forEach(event -> ledger.append(List.of(EventDocument.of(event))));
        ledger.forget(new Subject("s_ben"), NOW);

        Rollup rollup = Rollups.of(ledger, Scope.all(), event -> true);

        assertThat(rollup.read(RollupRules.standard())
                        .programmes()
                        .get(0)
                        .totals()
                        .load()
                        .au(0))
                .isEqualByComparingTo("30");
    }

    private static String json(Rollup rollup) {
        return new String(RollupJson.encode(rollup.read(RULES)), StandardCharsets.UTF_8);
    }
}
