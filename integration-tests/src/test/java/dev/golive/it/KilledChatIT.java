package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.golive.test.livekit.LocalLiveKit;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The application is killed while people chat, and started again: what it had accepted is still so. */
class KilledChatIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SESSION = "killed-chat";

    @Test
    void linesMutesBansAndCountsOutliveAKill() throws Exception {
        int port = Ports.free();
        try (LocalLiveKit livekit = LocalLiveKit.builder()
                        .webhook(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"))
                        .start();
                KillableApplication application =
                        KillableApplication.start(port, livekit, "golive.relay.chat-burst=10000")) {
            Caller sam = Caller.enter(application, SESSION, "coach");
            Caller mo = Caller.enter(application, SESSION, "moderator");
            Caller ada = Caller.enter(application, SESSION, "ada");
            Caller ben = Caller.enter(application, SESSION, "ben");
            Caller cid = Caller.enter(application, SESSION, "cid");
            assertThat(sam.post("/golive/session/live", "").statusCode()).isEqualTo(200);
            mo.tell(act("mute", ben));
            mo.tell(act("ban", cid));
            ada.tell(tap(9));
            await("the taps to be counted").atMost(PATIENCE).until(() -> hearts(ada) == 9);

            // Killed in the middle of a line.
            List<String> accepted = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(ada, accepted));
            await("some lines").atMost(PATIENCE).until(() -> accepted.size() >= 25);
            application.kill();
            writing.join();
            application.restart();

            // The last line may have been kept, and its answer lost.
            List<String> kept = ids(ada.get("/golive/chat?limit=200"));
            assertThat(kept)
                    .doesNotHaveDuplicates()
                    .startsWith(accepted.toArray(String[]::new))
                    .hasSizeBetween(accepted.size(), accepted.size() + 1);
            assertThat(code(ben)).isEqualTo("MUTED");
            assertThat(ben.get("/golive/chat").path("muted").booleanValue(false))
                    .isTrue();
            assertThat(code(cid)).isEqualTo("BANNED");
            assertThat(people(mo, "muted")).containsExactly(ben.identity());
            assertThat(people(mo, "banned")).containsExactly(cid.identity());
            assertThat(hearts(ada)).isEqualTo(9);
            ada.tell(tap(4));
            await("the taps to be added").atMost(PATIENCE).until(() -> hearts(ada) == 13);
        }
    }

    private static void write(Caller writer, List<String> accepted) {
        try {
            while (accepted.size() < 150) {
                String id = Caller.newId();
                writer.tell(Caller.line(id, "Line " + id));
                accepted.add(id);
            }
        } catch (IOException killed) {
            // That is what this is about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String act(String act, Caller target) {
        return Caller.item(
                Caller.newId(),
                "moderation." + act,
                "{\"participant\":\"" + target.identity() + "\",\"reason\":\"spam\"}");
    }

    private static String tap(int times) {
        return Caller.item(Caller.newId(), "reaction.tap", "{\"kind\":\"heart\",\"n\":" + times + "}");
    }

    private static long hearts(Caller caller) throws Exception {
        return caller.get("/golive/chat").path("totals").path("heart").longValue(0);
    }

    private static String code(Caller caller) throws Exception {
        return caller.send(Caller.line(Caller.newId(), "May I?"))
                .path(0)
                .path("code")
                .stringValue("");
    }

    private static List<String> ids(JsonNode chat) {
        return chat.path("lines")
                .valueStream()
                .map(line -> line.path("id").stringValue(""))
                .toList();
    }

    private static List<String> people(Caller staff, String list) throws Exception {
        return staff.get("/golive/moderation")
                .path(list)
                .valueStream()
                .map(each -> each.path("participant").stringValue(""))
                .toList();
    }
}
