package dev.golive.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.Wire;
import dev.golive.message.BoardStep;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageId;
import dev.golive.participant.Identity;
import dev.golive.tally.StandingsRow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What holds for every board, whatever is done to it in whatever order. */
class BoardLawTest {

    private static final int STEPS = 400;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    /** A board's life: what was taken, and the boards that came of it. */
    private record Life(List<BoardStep> steps, List<Board> boards, List<BoardChange> refusals) {}

    private static Life live(long seed) {
        Random random = new Random(seed);
        AnyCommand any = new AnyCommand(random);
        List<BoardStep> steps = new ArrayList<>();
        List<Board> boards = new ArrayList<>(List.of(Board.empty()));
        List<BoardChange> refusals = new ArrayList<>();
        Instant at = FullBoard.START;
        for (int step = 0; step < STEPS; step++) {
            at = at.plusMillis(random.nextInt(20_000));
            MessageId id = MessageId.create(InstantSource.fixed(at), random);
            BoardCommand command = any.next();
            BoardChange change = boards.get(boards.size() - 1).take(id.value(), at, command);
            if (change instanceof BoardChange.Changed changed) {
                steps.add(new BoardStep(id, at, null, command));
                boards.add(changed.board());
            } else {
                refusals.add(change);
            }
        }
        return new Life(steps, boards, refusals);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPatchLeadsFromOneSnapshotToTheNext(long seed) {
        List<Board> boards = live(seed).boards();

        for (int at = 1; at < boards.size(); at++) {
            BoardDocument before = boards.get(at - 1).document();
            BoardDocument after = boards.get(at).document();

            BoardDocument patched = BoardPatch.between(before, after).applyTo(before);

            assertThat(json(patched)).as("revision %s", at).isEqualTo(json(after));
        }
    }

    @Test
    void aLeaderboardOfWhichEverythingIsDifferentIsOneStep() {
        Board board = FullBoard.make();
        List<StandingsRow> rows = IntStream.rangeClosed(1, 10)
                .mapToObj(rank -> new StandingsRow(rank, "Otter " + rank, 100 - rank))
                .toList();
        Board all = told(board, rows);
        Board next = told(
                all,
                rows.stream()
                        .map(row -> new StandingsRow(row.rank(), "New " + row.name(), row.value() + 1))
                        .toList());

        BoardPatch patch = BoardPatch.between(all.document(), next.document());

        assertThat(Wire.tree(patch.json())).hasSize(1);
        assertThat(json(patch.applyTo(all.document()))).isEqualTo(json(next.document()));
    }

    @Test
    void aScoreIsTakenHoweverFullTheBoardIs() {
        Board small = told(FullBoard.make(), List.of(new StandingsRow(1, "x", 1)));
        int room = Board.MAX_BYTES - 100 - small.document().bytes();
        Board full = told(small, List.of(new StandingsRow(1, "x".repeat(room / 2), 1)));
        Identity ann = Identity.of("p_ann");

        assertThat(full.document().bytes()).isBetween(Board.MAX_BYTES - 200, Board.MAX_BYTES);
        assertThat(full.take(
                        new UUID(1, 2), FullBoard.START, new RepsSet(BoardId.of("more"), BoardLabel.of("More"), 1)))
                .isInstanceOf(BoardChange.Refused.class);
        assertThat(full.take(new UUID(1, 2), FullBoard.START, new ScoreSet(ann, 9)))
                .isInstanceOfSatisfying(BoardChange.Changed.class, taken -> {
                    assertThat(taken.board().rev()).isEqualTo(full.rev() + 1);
                    assertThat(taken.board().document()).isEqualTo(full.document());
                });
    }

    private static Board told(Board board, List<StandingsRow> rows) {
        List<BoardGroup> groups = Stream.of("Beginners", "Advanced")
                .map(cohort -> new BoardGroup(Cohort.of(cohort), rows, rows.size()))
                .toList();
        BoardChange change = board.take(new UUID(1, 1), FullBoard.START, new TotalsTold(List.of(), groups, null));
        return ((BoardChange.Changed) change).board();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStepsAsTheyAreKeptGiveTheSameBoardAgain(long seed) {
        Life life = live(seed);

        Board replayed = Board.empty();
        for (BoardStep step : life.steps()) {
            BoardStep kept = (BoardStep) MessageCodec.decode(MessageCodec.encode(step));
            assertThat(kept).isEqualTo(step);
            replayed = replayed.replay(kept.id().value(), kept.at(), kept.command());
        }

        assertThat(replayed).isEqualTo(life.boards().get(life.boards().size() - 1));
        assertThat(replayed.rev()).isEqualTo(life.steps().size());
        assertThat(replayed.epoch()).isEqualTo(life.steps().get(0).at().toEpochMilli());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBoardStaysSmallAndItsRevisionsHaveNoGap(long seed) {
        List<Board> boards = live(seed).boards();

        for (int at = 0; at < boards.size(); at++) {
            assertThat(boards.get(at).rev()).isEqualTo(at);
            assertThat(boards.get(at).document().bytes()).isLessThanOrEqualTo(Board.MAX_BYTES);
        }
        assertThat(boards).as("some of it is taken").hasSizeGreaterThan(STEPS / 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatDoesNotFitIsRefusedInASentence(long seed) {
        List<BoardChange> refusals = live(seed).refusals();

        assertThat(refusals)
                .hasAtLeastOneElementOfType(BoardChange.Refused.class)
                .allSatisfy(change -> {
                    if (change instanceof BoardChange.Refused refused) {
                        assertThat(refused.detail()).endsWith(".");
                    }
                });
    }

    private static JsonNode json(BoardDocument document) {
        return Wire.tree(document.json());
    }
}
