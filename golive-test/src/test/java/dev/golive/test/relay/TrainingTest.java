package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.board.Board;
import dev.golive.board.BoardId;
import dev.golive.board.BoardPrompt;
import dev.golive.board.BoardReps;
import dev.golive.error.RefusalCode;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.OwnCount;
import dev.golive.relay.OwnTraining;
import dev.golive.tally.StandingsRow;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What athletes count and answer, and what the room and each of them hear of it. */
class TrainingTest {

    private static final BoardId SQUATS = BoardId.of("squats");

    private final LiveClass live = LiveClass.start();

    @BeforeEach
    void putACounterUp() {
        assertTaken(coach("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\",\"target\":50}"));
        live.clock.advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void theRoomSeesTheTotalAndEachTheirOwnCount() {
        ItemAnswer first = count(live.ada, "phone", 12, 1);
        assertTaken(count(live.ben, "phone", 30, 1));

        assertThat(ownOf(first)).isEqualTo(new OwnCount(12, true));
        await(board -> reps(board).total() == 42 && reps(board).people() == 2);
        assertThat(own(live.ada).counts()).containsEntry(SQUATS, new OwnCount(12, true));
        assertThat(own(live.sam).counts()).isEmpty();
    }

    @Test
    void devicesAddUpAndAnOldCountChangesNothing() {
        count(live.ada, "phone", 12, 5);
        count(live.ada, "tablet", 3, 1);
        ItemAnswer late = count(live.ada, "phone", 7, 2);

        assertThat(ownOf(late).count()).isEqualTo(15);
    }

    @Test
    void whatIsImplausiblyFastWaitsUntilTimeHasCaughtUp() {
        ItemAnswer much = count(live.ada, "phone", 1_000, 1);
        count(live.ben, "phone", 5, 1);

        assertThat(ownOf(much)).isEqualTo(new OwnCount(1_000, false));
        await(board -> reps(board).total() == 5);

        live.clock.advance(Duration.ofMinutes(10));
        count(live.ben, "phone", 6, 2);
        await(board -> reps(board).total() == 1_006);
    }

    @Test
    void aCounterThatIsNotThereTakesNothing() {
        assertRefused(
                live.send(live.ada, live.item("rep.count", "{\"repId\":\"lunges\",\"count\":1,\"seq\":1}")),
                RefusalCode.INVALID);
    }

    @Test
    void nobodyIsOnTheLeaderboardUnlessTheySaySo() {
        coach("leaderboard.show", "{\"title\":\"Most squats\",\"metric\":\"reps\",\"repId\":\"squats\"}");
        count(live.ada, "phone", 12, 1);
        count(live.ben, "phone", 30, 1);
        assertTaken(live.send(live.ada, live.item("leaderboard.join", "{}")));

        await(board -> rows(board).equals(List.of(new StandingsRow(1, "Ada", 12))));
        assertThat(placeOf(live.ada).rank()).hasValue(1);
        assertThat(own(live.ben).place()).isNull();

        live.clock.advance(Duration.ofSeconds(1));
        assertTaken(live.send(live.ada, live.item("leaderboard.leave", "{}")));
        await(board -> rows(board).isEmpty());
    }

    @Test
    void anAliasHidesTheName() {
        coach("leaderboard.show", "{\"title\":\"Most squats\",\"metric\":\"reps\"}");
        count(live.ada, "phone", 12, 1);
        live.send(live.ada, live.item("leaderboard.join", "{\"alias\":true}"));

        await(board -> rows(board).size() == 1);
        assertThat(rows(board()).get(0).name())
                .isNotEqualTo("Ada")
                .isEqualTo(placeOf(live.ada).name());
    }

    @Test
    void answersAreCountedAndShownWhenTheQuestionIsClosed() {
        coach(
                "prompt.open",
                "{\"promptId\":\"next\",\"kind\":\"poll\",\"question\":\"Next?\",\"options\":[\"Core\",\"Legs\"]}");
        List<JoinTicket> class_ = athletes(6);
        class_.forEach(athlete -> assertTaken(answer(athlete, "next", 0)));
        live.clock.advance(Duration.ofSeconds(1));
        assertTaken(answer(class_.get(0), "next", 1));

        await(board -> prompt(board).answers() == 6);
        assertThat(prompt(board()).results()).isEmpty();

        coach("prompt.close", "{\"promptId\":\"next\"}");
        await(board -> prompt(board).results().equals(List.of(5, 1)));
        assertRefused(answer(class_.get(1), "next", 1), RefusalCode.INVALID);
    }

    @Test
    void fewAnswersAreNotShown() {
        coach("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\"}");
        athletes(4).forEach(athlete -> assertTaken(answer(athlete, "rpe", 7)));
        coach("prompt.close", "{\"promptId\":\"rpe\"}");

        await(board -> !prompt(board).open() && prompt(board).answers() == 4);
        assertThat(prompt(board()).results()).isEmpty();
    }

    @Test
    void aQuestionClosesByItselfWhenItsTimeIsUp() {
        coach("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\",\"seconds\":30}");
        assertTaken(answer(live.ada, "rpe", 7));
        live.clock.advance(Duration.ofSeconds(30));

        assertRefused(answer(live.ben, "rpe", 7), RefusalCode.INVALID);
        await(board -> !prompt(board).open());
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        coach(
                "prompt.open",
                "{\"promptId\":\"next\",\"kind\":\"poll\",\"question\":\"Next?\",\"options\":[\"Core\",\"Legs\"]}");

        assertRefused(answer(live.ada, "next", 2), RefusalCode.INVALID);
        assertRefused(
                live.send(live.ada, live.item("prompt.answer", "{\"promptId\":\"next\",\"answer\":\"Core\"}")),
                RefusalCode.INVALID);
    }

    @Test
    void pointsFollowTheRulesAndTheCoachsAwardIsCountedOnce() {
        coach("xp.rules", "{\"perTenReps\":5,\"perAnswer\":10,\"perCorrect\":20}");
        coach(
                "prompt.open",
                "{\"promptId\":\"q\",\"kind\":\"quiz\",\"question\":\"Where?\",\"options\":[\"Glutes\",\"Knees\"],\"correct\":0}");
        count(live.ada, "phone", 25, 1);
        answer(live.ada, "q", 0);
        String award = live.item(
                "xp.award",
                "{\"participant\":\"" + LiveClass.identityOf(live.ada) + "\",\"points\":50,\"reason\":\"Form\"}");
        assertTaken(live.send(live.sam, award));
        assertTaken(live.send(live.sam, award));

        // The right answer gives nothing as long as others may still hear of it.
        awaitXp(live.ada, 10 + 10 + 50);
        coach("prompt.close", "{\"promptId\":\"q\"}");
        awaitXp(live.ada, 10 + 10 + 20 + 50);
        assertThat(board().xp().awards())
                .singleElement()
                .satisfies(given -> assertThat(given.given().name()).hasToString("Ada"));
    }

    @Test
    void anotherNodeGoesOnWithWhatIsKept() {
        count(live.ada, "phone", 12, 1);
        try (GoLive other = live.node()) {
            LiveClass.send(other, live.ben, live.item("rep.count", "{\"repId\":\"squats\",\"count\":8,\"seq\":1}"));

            await(board -> reps(board).total() == 20);
            assertThat(other.relay().board(live.ada.pass()).own().counts())
                    .containsEntry(SQUATS, new OwnCount(12, true));
        }
    }

    @Test
    void aRoomInWhichNobodyHasBeenForLongIsLeftAlone() {
        coach("leaderboard.show", "{\"title\":\"Longest\",\"metric\":\"minutes\"}");
        assertThat(isBeating()).isTrue();

        live.clock.advance(Duration.ofMinutes(16));

        LiveClass.await(() -> !isBeating());
    }

    /** The thread that beats ends when there is nothing left to beat for. */
    private static boolean isBeating() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("golive-timer"));
    }

    private List<JoinTicket> athletes(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> live.golive.join(
                        live.studio.hiit(), Participant.of("athlete-" + n, "Athlete " + n, Role.ATHLETE)))
                .toList();
    }

    private ItemAnswer coach(String type, String body) {
        return live.send(live.sam, live.item(type, body));
    }

    private ItemAnswer count(JoinTicket who, String device, int count, int seq) {
        return live.send(
                who,
                live.item(
                        "rep.count",
                        "{\"repId\":\"squats\",\"count\":" + count + ",\"seq\":" + seq + ",\"device\":\"" + device
                                + "\"}"));
    }

    private ItemAnswer answer(JoinTicket who, String prompt, int choice) {
        return live.send(
                who, live.item("prompt.answer", "{\"promptId\":\"" + prompt + "\",\"answer\":" + choice + "}"));
    }

    private static OwnCount ownOf(ItemAnswer answer) {
        assertTaken(answer);
        OwnCount own = ((ItemAnswer.Taken) answer).own();
        assertThat(own).isNotNull();
        return own;
    }

    private OwnTraining own(JoinTicket who) {
        return live.golive.relay().board(who.pass()).own();
    }

    private OwnTraining.Place placeOf(JoinTicket who) {
        OwnTraining.Place place = own(who).place();
        if (place == null) {
            throw new AssertionError("They take no part.");
        }
        return place;
    }

    private Board board() {
        return live.golive.relay().board(live.sam.pass()).board();
    }

    private void await(Predicate<Board> condition) {
        LiveClass.await(() -> condition.test(board()));
    }

    /** Own figures may be a second old, by the room's clock. */
    private void awaitXp(JoinTicket who, long xp) {
        live.clock.advance(Duration.ofSeconds(2));
        LiveClass.await(() -> own(who).xp() == xp);
    }

    private static BoardReps reps(Board board) {
        return board.reps(SQUATS).orElseThrow();
    }

    private static BoardPrompt prompt(Board board) {
        BoardPrompt prompt = board.prompt();
        assertThat(prompt).isNotNull();
        return prompt;
    }

    private static List<StandingsRow> rows(Board board) {
        assertThat(board.leaderboard()).isNotNull();
        return board.leaderboard().groups().get(0).rows();
    }
}
