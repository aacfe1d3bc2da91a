package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.BOB;
import static dev.golive.tally.People.NOON;
import static dev.golive.tally.People.sid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final long MOST = 9_007_199_254_740_992L;

    /** Of one subject, from the earliest to the latest. */
    static final List<Tally> LADDER = List.of(
            figure(0, 0, null),
            figure(0, 0, "a"),
            figure(0, 1, null),
            figure(0, MOST, "z"),
            figure(1, 0, null),
            figure(1, 5, "A"),
            figure(1, 5, "a"),
            figure(1, 5, "ab"),
            figure(1, 5, "é"),
            // In UTF-16, the way that Java compares, the two would stand the other way round.
            figure(1, 5, "\uffee"),
            figure(1, 5, "💪"),
            figure(MOST, 0, null));

    private static Tally figure(long seq, long value, @Nullable String words) {
        return new Tally(TallyKind.AWARD, "item", ANN, "source", seq, value, words);
    }

    @Test
    void theHigherSeqHoldsThenTheHigherValueThenTheWords() {
        assertThat(LADDER.stream().sorted()).containsExactlyElementsOf(LADDER);
        for (int low = 0; low < LADDER.size(); low++) {
            for (int high = low; high < LADDER.size(); high++) {
                assertThat(Tally.later(LADDER.get(low), LADDER.get(high)))
                        .as("%d and %d", low, high)
                        .isEqualTo(LADDER.get(high))
                        .isEqualTo(Tally.later(LADDER.get(high), LADDER.get(low)));
            }
        }
    }

    @Test
    void ofTwoAboutSomethingElseBothHold() {
        Tally one = Tally.reps(ANN, "squats", "phone", 1, 10);

        for (Tally other : List.of(
                Tally.reps(ANN, "squats", "tablet", 1, 10),
                Tally.reps(ANN, "jumps", "phone", 1, 10),
                Tally.reps(BOB, "squats", "phone", 1, 10),
                new Tally(TallyKind.ANSWER, "squats", ANN, "phone", 1, 10, null))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Tally.later(one, other))
                    .withMessageContaining("both hold");
        }
    }

    @Test
    void wordsThatLookTheSameAreTheSame() {
        assertThat(figure(0, 0, "e\u0301")).isEqualTo(figure(0, 0, "é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a b",
                "ä",
                "a.b",
                "a/b",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void anIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.reps(ANN, id, "phone", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.reps(ANN, "squats", id, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "PA_8xWcvFDFZWN9", "019adc1e-7b00-7000-8000-000000000001"})
    void idsAreThoseOfBoardsOfLiveKitAndOfMessages(String id) {
        assertThat(Tally.reps(ANN, id, id, 0, 0).source()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, MOST + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void aNumberThatTheWireCantCarryIsRefused(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.reps(ANN, "squats", "", number, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.reps(ANN, "squats", "", 0, number));
    }

    @ParameterizedTest
    @MethodSource("badWords")
    void wordsThatAreNoPlainTextAreRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> figure(0, 0, words));
    }

    static Stream<String> badWords() {
        return Stream.of("", " \u00a0", "a\nb", "\u202egnp", "\ud83d", "💪".repeat(65));
    }

    @Test
    void wordsHave64CodePointsHoweverManyBytes() {
        assertThat(figure(0, 0, "💪".repeat(64)).words()).hasSize(128);
    }

    @Test
    void eachKindSaysItsOwn() {
        long noon = NOON.toEpochMilli();

        assertThat(List.of(
                        Tally.reps(ANN, "squats", "phone", 7, 10),
                        Tally.answer(ANN, "p1", 2, NOON),
                        Tally.award(ANN, "a1", 5, "Form"),
                        Tally.score(ANN, 9, NOON),
                        Tally.joined(ANN, sid("PA_1"), NOON),
                        Tally.left(ANN, sid("PA_1"), NOON),
                        Tally.takesPart(ANN, "Ann", NOON),
                        Tally.takesNoPart(ANN, NOON),
                        Tally.cohort(ANN, "Red", NOON)))
                .containsExactly(
                        new Tally(TallyKind.REPS, "squats", ANN, "phone", 7, 10, null),
                        new Tally(TallyKind.ANSWER, "p1", ANN, "", noon, 2, null),
                        new Tally(TallyKind.AWARD, "", ANN, "a1", 0, 5, "Form"),
                        new Tally(TallyKind.SCORE, "", ANN, "", noon, 9, null),
                        new Tally(TallyKind.JOINED, "", ANN, "PA_1", 0, noon, null),
                        new Tally(TallyKind.LEFT, "", ANN, "PA_1", 0, noon, null),
                        new Tally(TallyKind.LEADERBOARD, "", ANN, "", noon, 1, "Ann"),
                        new Tally(TallyKind.LEADERBOARD, "", ANN, "", noon, 0, null),
                        new Tally(TallyKind.COHORT, "", ANN, "", noon, 0, "Red"));
    }
}
