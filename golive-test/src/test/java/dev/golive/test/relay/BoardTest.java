package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.board.Board;
import dev.golive.board.BoardDocument;
import dev.golive.board.BoardSettings;
import dev.golive.error.RefusalCode;
import dev.golive.message.BoardPatched;
import dev.golive.message.BoardShown;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;
import dev.golive.participant.Role;
import dev.golive.relay.BoardView;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelaySettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board on its way from a coach to the room. */
class BoardTest {

    private static final String TABATA = "{\"timerId\":\"main\",\"label\":\"Main set\",\"workout\":\"tabata\"}";
    private static final String START = "{\"timerId\":\"main\",\"action\":\"start\"}";

    private final LiveClass live = LiveClass.start(
            RelaySettings.standard().withBoard(BoardSettings.standard().withVideoHosts(Set.of("cdn.example.org"))));

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void theRoomHearsEachStepWithTheNextRevision() {
        assertTaken(live.send(live.sam, live.item("timer.set", TABATA)));
        ItemAnswer started = live.send(live.sam, live.item("timer.control", START));

        assertThat(started)
                .isInstanceOfSatisfying(
                        ItemAnswer.Taken.class, taken -> assertThat(taken.rev()).hasValue(2));
        List<LiveMessage> heard = heard(2);
        assertThat(follow(heard)).isEqualTo(board().document());
        assertThat(heard).extracting(BoardTest::rev).containsExactly(1L, 2L);
    }

    @Test
    void aStartIsSoFarAheadThatEverybodyHearsOfItBefore() {
        live.send(live.sam, live.item("timer.set", TABATA));
        live.send(live.sam, live.item("timer.control", START));

        assertThat(board().timers().get(0).timer().anchor())
                .isEqualTo(live.clock.instant().plus(Duration.ofSeconds(1)));
    }

    @Test
    void whoComesLateAndWhoAsksAnotherNodeSeeTheSame() {
        live.send(live.sam, live.item("timer.set", TABATA));
        live.send(live.sam, live.item("timer.control", START));

        try (GoLive other = live.node()) {
            JoinTicket late =
                    other.join(live.studio.hiit(), live.studio.athletes().get(2));

            assertThat(other.relay().board(late.pass()).board()).isEqualTo(board());
        }
    }

    @Test
    void twoNodesOrderWhatTheyAreAskedInOneRow() {
        try (GoLive other = live.node()) {
            for (int n = 0; n < 20; n++) {
                GoLive node = n % 2 == 0 ? live.golive : other;
                assertTaken(LiveClass.send(node, live.sam, live.item("board.pin", "{\"text\":\"Note " + n + "\"}")));
            }

            assertThat(board().rev()).isEqualTo(20);
            assertThat(other.relay().board(live.sam.pass()).board()).isEqualTo(board());
        }
    }

    @Test
    void aLostAnswerAndARetryAreOneStepAndTheRoomHearsTheWholeBoard() {
        String set = live.item("timer.set", TABATA);
        live.whileNothingIsSent(() -> assertTaken(live.send(live.sam, set)));

        assertTaken(live.send(live.sam, set));

        LiveClass.await(() -> !live.heard("golive.1.board").isEmpty());
        assertThat(follow(heard(1))).isEqualTo(board().document());
        assertThat(board().rev()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timer.control | {\"timerId\":\"other\",\"action\":\"start\"} | /body/timerId | There is no timer \"other\" on the board.",
                "timer.set | {\"timerId\":\"m\",\"label\":\"M\",\"workout\":\"emom(01:75,3)\"} | /body/workout | position",
                "reps.set | {\"repId\":\"r\",\"exercise\":\"Squats\",\"ifRev\":7} | /body/ifRev | The board is at revision 1 by now. Look at it again.",
                "spotlight.show | {\"kind\":\"demo-video\",\"url\":\"https://evil.example/x.mp4\"} | /body/url | Videos from evil.example are not allowed here.",
                "spotlight.show | {\"kind\":\"demo-video\",\"url\":\"http://cdn.example.org/x.mp4\"} | /body/url | A video needs https.",
                "timer.control | {\"timerId\":\"main\",\"action\":\"start\",\"atMs\":1} | /body/atMs | That moment is past",
                "leaderboard.show | {\"title\":\"Most\",\"metric\":\"reps\",\"repId\":\"none\"} | /body/repId | There is no counter",
                "prompt.close | {\"promptId\":\"none\"} | /body/promptId | There is no question"
            })
    void whatDoesNotFitIsRefusedAndChangesNothing(String type, String body, String pointer, String detail) {
        live.send(live.sam, live.item("timer.set", TABATA));
        heard(1);

        ItemAnswer answer = live.send(live.sam, live.item(type, body));

        assertThat(answer).isInstanceOfSatisfying(ItemAnswer.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.INVALID);
            assertThat(refused.refusal().pointer()).isEqualTo(pointer);
            assertThat(refused.refusal().detail()).contains(detail);
        });
        assertThat(board().rev()).isEqualTo(1);
    }

    @Test
    void aMutedModeratorPinsNoNoteAndABannedCoachDoesNothing() {
        JoinTicket second = live.ticketFor(Role.CO_COACH);
        live.send(live.sam, live.act("mute", live.mo));
        live.send(live.sam, live.act("ban", second));

        assertRefused(live.send(live.mo, live.item("board.pin", "{\"text\":\"Mine\"}")), RefusalCode.MUTED);
        assertRefused(live.send(second, live.item("timer.set", TABATA)), RefusalCode.BANNED);
        assertThat(board().rev()).isZero();
    }

    @Test
    void theRoomsMetadataSaysWhichRevisionTheBoardHas() {
        live.send(live.sam, live.item("timer.set", TABATA));

        Board board = board();
        String said = "\"epoch\":" + board.epoch() + ",\"rev\":1,\"coach\":";
        LiveClass.await(() -> live.golive
                .livekit()
                .room(live.room())
                .filter(room -> room.metadata().contains(said))
                .isPresent());
    }

    private Board board() {
        return view(live.sam).board();
    }

    private BoardView view(JoinTicket who) {
        return live.golive.relay().board(who.pass());
    }

    /** What the room has heard of the board, once there are so many. */
    private List<LiveMessage> heard(int many) {
        LiveClass.await(() -> live.heard("golive.1.board").size() >= many);
        return live.heard("golive.1.board").stream()
                .map(packet -> MessageCodec.decode(packet.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static long rev(LiveMessage message) {
        return message instanceof BoardPatched patched ? patched.rev() : ((BoardShown) message).rev();
    }

    /** What a page has that was there from the beginning. */
    private static BoardDocument follow(List<LiveMessage> heard) {
        BoardDocument document = Board.empty().document();
        for (LiveMessage message : heard) {
            document = message instanceof BoardPatched patched
                    ? patched.patch().applyTo(document)
                    : ((BoardShown) message).board();
        }
        return document;
    }
}
