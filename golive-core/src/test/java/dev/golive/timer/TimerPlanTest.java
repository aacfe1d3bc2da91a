package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.Wire;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TimerPlanTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Interval WORK = Interval.of(IntervalKind.WORK, "Work", SECOND);

    @Test
    void aDayOnTheSecondIsOneInterval() {
        TimerPlan plan = TimerPlan.of(Workout.parse("emom(00:01,86400)"));

        assertThat(plan.blocks()).containsExactly(Block.of(86_400, Interval.of(IntervalKind.WORK, "EMOM", SECOND)));
        assertThat(plan.length()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void aLeadInComesBeforeTheFirstRound() {
        TimerPlan plan = TimerPlan.of(new Amrap(Duration.ofMinutes(12))).withLeadIn(Duration.ofSeconds(10));

        assertThat(plan.blocks().get(0))
                .isEqualTo(Block.of(1, Interval.of(IntervalKind.PREP, "Get ready", Duration.ofSeconds(10))));
        assertThat(plan.length()).isEqualTo(Duration.ofSeconds(730));
    }

    @Test
    void theLargestPlanLeavesRoomOnTheBoard() {
        Duration longest = Limits.LONGEST.dividedBy(TimerPlan.MOST_INTERVALS);
        String label = "\ud83c\udfcb".repeat(Interval.MAX_CODE_POINTS);
        Interval interval = new Interval(IntervalKind.REST_LONG, label, longest, Counting.UP);
        Block block = new Block(List.of(interval), 1, Numbering.INTERVALS);

        TimerPlan plan = new TimerPlan(Collections.nCopies(TimerPlan.MOST_INTERVALS, block));

        assertThat(Wire.compact(written(plan)).length).isLessThan(13 * 1024);
    }

    /** As the shared table writes it, with all that may be left out. */
    private static ArrayNode written(TimerPlan plan) {
        ArrayNode blocks = JsonMapper.shared().createArrayNode();
        for (Block block : plan.blocks()) {
            ObjectNode one = blocks.addObject().put("rounds", block.rounds());
            ArrayNode intervals = one.putArray("intervals");
            for (Interval interval : block.intervals()) {
                intervals
                        .addObject()
                        .put("kind", interval.kind().name())
                        .put("label", interval.label())
                        .put("ms", interval.length().toMillis())
                        .put("counting", interval.counting().name());
            }
            one.put("numbering", block.numbering().name());
        }
        return blocks;
    }

    @Test
    void anEmptyPlanOrOneThatIsTooMuchIsRefused() {
        Block hour = Block.of(1, Interval.of(IntervalKind.WORK, "Work", Duration.ofHours(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> new TimerPlan(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimerPlan(Collections.nCopies(51, Block.of(1, WORK))))
                .withMessage("There are 51 intervals, at most 50 are kept. Write what repeats as rounds.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimerPlan(Collections.nCopies(25, hour)))
                .withMessage("The length of a plan is PT25H. Take 1 ms to 24 h.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimerPlan(Collections.nCopies(24, hour)).withLeadIn(SECOND));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 86_401, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aBlockOfNoRoundOrTooManyIsRefused(int rounds) {
        assertThatIllegalArgumentException().isThrownBy(() -> Block.of(rounds, WORK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Emom(SECOND, rounds));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tabata(SECOND, SECOND, rounds));
        assertThatIllegalArgumentException().isThrownBy(() -> new ForTime(SECOND, rounds));
    }

    @Test
    void aBlockOfNothingOrOfMoreThanADayIsRefused() {
        Interval hour = Interval.of(IntervalKind.WORK, "Work", Duration.ofHours(1));

        assertThatIllegalArgumentException().isThrownBy(() -> Block.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Block.of(25, hour));
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT0.0015S", "PT24H0.001S"})
    void anIntervalOfAnOddLengthIsRefused(Duration length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(IntervalKind.WORK, "Work", length))
                .withMessageStartingWith("The length of an interval is " + length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "123456789012345678901234567890123"})
    void aLabelThatNobodyCanReadIsRefused(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(IntervalKind.WORK, label, SECOND));
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT1H40M", "PT1.5S"})
    void aTimeThatCanNotBeWrittenIsRefused(Duration time) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rest(time));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amrap(time));
        assertThatIllegalArgumentException().isThrownBy(() -> new ForTime(time, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Emom(time, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tabata(SECOND, time, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tabata(time, SECOND, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaveStarts(List.of(Duration.ZERO, time)));
    }

    @Test
    void aMixThatIsTooDeepOrTooMuchIsRefused() {
        Workout four = new Mix(List.of(new Mix(List.of(new Mix(List.of(new Mix(List.of(new Rest(SECOND)))))))));
        Workout day = new Emom(Duration.ofHours(1), 24);

        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(List.of(four)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(List.of(day, new Rest(SECOND))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(Collections.nCopies(51, new Rest(SECOND))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(List.of()));
    }

    @Test
    void wavesAreAtMostAsManyAsAPlanKeeps() {
        List<Duration> starts =
                IntStream.range(0, 51).mapToObj(Duration::ofSeconds).toList();

        assertThat(new WaveStarts(starts.subList(0, 50)).blocks()).hasSize(1);
        assertThat(new WaveStarts(starts.subList(1, 50)).blocks()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new WaveStarts(starts));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaveStarts(starts.subList(1, 51)));
    }
}
