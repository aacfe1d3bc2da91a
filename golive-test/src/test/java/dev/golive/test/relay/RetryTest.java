package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.chat.Verdict;
import dev.golive.error.RefusalCode;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ChatSnapshot;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.OwnTraining;
import dev.golive.relay.RelaySettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when answers are lost, nodes are several, and LiveKit is away. */
class RetryTest {

    private final LiveClass live = LiveClass.start();

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void anItemThatIsSentAgainIsOneLine() {
        String line = live.line("hello");
        ItemAnswer first = live.send(live.ada, line);

        ItemAnswer again = live.send(live.ada, line);

        assertThat(again).isEqualTo(first);
        assertThat(((ItemAnswer.Taken) first).rev()).isEqualTo(OptionalLong.of(1));
        assertThat(linesKept()).hasSize(1);
    }

    @Test
    void anItemThatIsSentAgainToAnotherNodeIsOneLine() {
        String line = live.line("hello");
        assertTaken(live.send(live.ada, line));
        try (GoLive other = live.node()) {
            assertTaken(LiveClass.send(other, live.ada, line));
        }

        assertThat(linesKept()).hasSize(1);
    }

    @Test
    void aLateRetryOfAScoreDoesNotReplaceANewerOne() {
        assertTaken(live.send(live.sam, live.item("leaderboard.show", "{\"title\":\"Form\",\"metric\":\"score\"}")));
        assertTaken(live.send(live.ada, live.item("leaderboard.join", "{}")));
        String early = scoreOfAda(3);
        assertTaken(live.send(live.sam, early));
        live.clock.advance(Duration.ofSeconds(2));
        assertTaken(live.send(live.sam, scoreOfAda(9)));

        live.clock.advance(Duration.ofSeconds(2));
        assertTaken(live.send(live.sam, early));

        live.clock.advance(Duration.ofSeconds(2));
        OwnTraining.Place place =
                live.golive.relay().board(live.ada.pass()).own().place();
        assertThat(place).isNotNull();
        assertThat(place.value()).hasValue(9);
    }

    @Test
    void whatTheRoomMissedItHearsWhenItIsSentAgain() {
        try (LiveClass quiet = LiveClass.start(RelaySettings.standard().withLivekitChat(false))) {
            String line = quiet.line("hello");
            quiet.whileNothingIsSent(() -> assertTaken(quiet.send(quiet.ada, line)));

            assertTaken(quiet.send(quiet.ada, line));

            assertThat(quiet.chatUpTo("marker")).anyMatch(packet -> packet.contains("hello"));
        }
    }

    @Test
    void whatIsKeptStaysTakenOnEveryNodeWhateverAFilterSaysLater() {
        AtomicBoolean strict = new AtomicBoolean();
        RelaySettings settings = RelaySettings.standard()
                .withFilter(draft -> strict.get() ? Verdict.deny("Not any more.") : Verdict.allow());
        try (LiveClass filtered = LiveClass.start(settings);
                GoLive other = filtered.node()) {
            // The other node has looked at the room just before.
            assertTaken(LiveClass.send(other, filtered.ben, filtered.line("first")));
            String line = filtered.line("second");
            assertTaken(filtered.send(filtered.ada, line));
            strict.set(true);

            ItemAnswer again = LiveClass.send(other, filtered.ada, line);

            assertTaken(again);
            assertRefused(
                    LiveClass.send(other, filtered.ada, filtered.line("third")), RefusalCode.REJECTED_BY_MODERATION);
        }
    }

    @Test
    void anotherNodeKnowsAMuteAtOnce() {
        try (GoLive other = live.node()) {
            // The other node has looked at the room before, and must not go by that.
            assertTaken(LiveClass.send(other, live.ada, live.line("hello")));

            assertTaken(live.send(live.mo, live.act("mute", live.ada)));

            assertRefused(LiveClass.send(other, live.ada, live.line("secret")), RefusalCode.MUTED);
            assertTaken(live.send(live.mo, live.act("unmute", live.ada)));
            assertTaken(LiveClass.send(other, live.ada, live.line("hello again")));
        }
    }

    @Test
    void twoNodesGiveOneOrderWithoutAGap() throws Exception {
        List<JoinTicket> people = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            people.add(live.golive.join(live.studio.hiit(), Participant.of("extra-" + n, "Extra", Role.ATHLETE)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (GoLive other = live.node()) {
            List<Callable<ItemAnswer>> sends = new ArrayList<>();
            for (int n = 0; n < people.size(); n++) {
                GoLive node = n % 2 == 0 ? live.golive : other;
                JoinTicket who = people.get(n);
                String line = live.line("line " + n);
                sends.add(() -> LiveClass.send(node, who, line));
            }
            for (Future<ItemAnswer> answer : threads.invokeAll(sends)) {
                assertTaken(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(linesKept()).extracting(ChatMessage::rev).isEqualTo(oneTo(40));
    }

    @Test
    void aLineIsKeptThoughLiveKitIsAwayAndGoesOutWhenItIsSentAgain() {
        String line = live.line("patience");
        live.whileNothingIsSent(() -> assertTaken(live.send(live.ada, line)));

        assertTaken(live.send(live.ada, line));

        LiveClass.await(() -> live.heard("golive.1.chat").stream().anyMatch(packet -> packet.contains("patience")));
        assertThat(linesKept()).hasSize(1);
    }

    @Test
    void whoComesLateSeesTheTailThePinTheModeAndTheTotals() {
        String id = live.newId();
        assertTaken(live.send(live.ada, LiveClass.item(id, "chat.send", "{\"text\":\"drink water\"}")));
        assertTaken(live.send(live.mo, live.item("chat.pin", "{\"chatId\":\"" + id + "\"}")));
        assertTaken(live.send(live.mo, live.item("chat.mode", "{\"mode\":\"slow\",\"slowMs\":5000}")));
        assertTaken(live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"heart\",\"n\":3}")));
        LiveClass.await(() -> !live.heard("golive.1.reaction").isEmpty());
        JoinTicket late = live.enter(live.studio.athletes().get(2));

        ChatSnapshot chat = live.golive.relay().chat(late.pass().value(), 50);

        assertThat(new String(chat.encode(), StandardCharsets.UTF_8))
                .contains("\"rev\":3", "\"mode\":\"slow\",\"slowMs\":5000", "\"pin\":{\"chatId\":\"" + id)
                .contains("\"text\":\"drink water\"", "\"totals\":{\"heart\":3}", "\"muted\":false");
    }

    private String scoreOfAda(int score) {
        return live.item(
                "score.set", "{\"participant\":\"" + LiveClass.identityOf(live.ada) + "\",\"score\":" + score + "}");
    }

    private List<ChatMessage> linesKept() {
        List<ChatMessage> lines = new ArrayList<>();
        for (KeptEvent event : live.settings.journal().read(live.room(), 0, 1_000)) {
            if (event instanceof ChatMessage line) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Long> oneTo(long last) {
        List<Long> numbers = new ArrayList<>();
        for (long n = 1; n <= last; n++) {
            numbers.add(n);
        }
        return numbers;
    }
}
