package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.reaction.ReactionDesk;
import dev.golive.relay.RelaySettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a room gets to hear. */
class PublishingTest {

    @Test
    void linesThatComeTogetherShareAPacket() {
        try (LiveClass live = LiveClass.start()) {
            String batch = IntStream.range(0, 5)
                    .mapToObj(n -> live.line("line " + n))
                    .collect(Collectors.joining(",", "[", "]"));

            LiveClass.request(live.golive, live.ada, batch).items().forEach(Refusals::assertTaken);
            List<String> packets = live.chatUpTo("marker");

            assertThat(packets.size()).isLessThan(6);
            assertThat(String.join("", packets))
                    .containsSubsequence("line 0", "line 1", "line 2", "line 3", "line 4", "marker");
        }
    }

    @Test
    void livekitsOwnChatHearsEachLineInItsOwnForm() {
        try (LiveClass live = LiveClass.start()) {
            assertTaken(live.send(live.ada, live.line("hello")));

            LiveClass.await(() -> !live.heard("lk-chat-topic").isEmpty());

            assertThat(live.heard("lk-chat-topic"))
                    .singleElement()
                    .asString()
                    .startsWith("{\"id\":\"")
                    .endsWith("\"timestamp\":" + live.clock.millis() + ",\"message\":\"hello\"}");
        }
    }

    @Test
    void oneSettingTurnsTheCopiesOff() {
        try (LiveClass live = LiveClass.start(RelaySettings.standard().withLivekitChat(false))) {
            live.chatUpTo("marker");

            assertThat(live.heard("lk-chat-topic")).isEmpty();
        }
    }

    @Test
    void tapsAreCountedAndToldOnce() {
        try (LiveClass live = LiveClass.start()) {
            for (int n = 0; n < 10; n++) {
                assertTaken(live.send(live.ada, live.item("reaction.tap", "{\"kind\":\"heart\",\"n\":10}")));
            }

            awaitTick(live, "\"totals\":{\"heart\":100}");

            assertThat(live.heard("golive.1.reaction").size()).isLessThan(10);
            assertThat(live.livekit.packets())
                    .filteredOn(packet -> packet.topic().equals("golive.1.reaction"))
                    .allMatch(packet -> !packet.reliable());
        }
    }

    @Test
    void aTapThatIsSentAgainCountsOnce() {
        try (LiveClass live = LiveClass.start()) {
            String tap = live.item("reaction.tap", "{\"kind\":\"fire\",\"n\":2}");
            assertTaken(live.send(live.ada, tap));
            assertTaken(live.send(live.ada, tap));
            assertTaken(live.send(live.ben, live.item("reaction.tap", "{\"kind\":\"clap\",\"n\":1}")));

            awaitTick(live, "\"totals\":{\"clap\":1,\"fire\":2}");
        }
    }

    @Test
    void twoNodesAddUpAndNothingIsLostWithOneOfThem() {
        try (LiveClass live = LiveClass.start()) {
            String tap = "{\"kind\":\"heart\",\"n\":10}";
            try (GoLive other = live.node()) {
                assertTaken(LiveClass.send(other, live.ben, live.item("reaction.tap", tap)));
                LiveClass.await(
                        () -> !live.settings.reactions().totals(live.room()).isEmpty());
            }

            assertTaken(live.send(live.ada, live.item("reaction.tap", tap)));
            // The other node is gone, and with it its right to speak, a few seconds later.
            LiveClass.await(() -> live.settings.reactions().totals(live.room()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    == 20);
            live.clock.advance(Duration.ofSeconds(4));

            awaitTick(live, "\"totals\":{\"heart\":20}");
        }
    }

    @Test
    void aTickThatLiveKitDidNotTakeIsMadeGoodByTheNextOne() {
        try (LiveClass live = LiveClass.start()) {
            String tap = live.item("reaction.tap", "{\"kind\":\"heart\",\"n\":3}");

            live.whileNothingIsSent(() -> assertTaken(live.send(live.ada, tap)));

            awaitTick(live, "\"counts\":{\"heart\":3},\"totals\":{\"heart\":3}");
        }
    }

    /** The room is told once a period, and here time goes on by hand. */
    private static void awaitTick(LiveClass live, String part) {
        LiveClass.await(() -> {
            live.clock.advance(ReactionDesk.SHORTEST_PERIOD);
            return live.heard("golive.1.reaction").stream().anyMatch(tick -> tick.contains(part));
        });
    }
}
