package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.golive.test.livekit.LocalLiveKit;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The application is killed in the middle of a timer, and started again: the class goes on as if nothing had been. */
class KilledBoardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SESSION = "killed-board";

    @Test
    void aTimerCountsAndAnswersOutliveAKill() throws Exception {
        int port = Ports.free();
        try (LocalLiveKit livekit = LocalLiveKit.builder()
                        .webhook(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"))
                        .start();
                KillableApplication application = KillableApplication.start(port, livekit)) {
            Caller sam = Caller.enter(application, SESSION, "coach");
            Caller ada = Caller.enter(application, SESSION, "ada");
            assertThat(sam.post("/golive/session/live", "").statusCode()).isEqualTo(200);
            sam.tell(order("timer.set", "{\"timerId\":\"main\",\"label\":\"Main\",\"workout\":\"amrap(12:00)\"}"));
            String start = order("timer.control", "{\"timerId\":\"main\",\"action\":\"start\"}");
            sam.tell(start);
            sam.tell(order("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\"}"));
            sam.tell(order("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\"}"));
            ada.tell(order("rep.count", "{\"repId\":\"squats\",\"count\":7,\"seq\":1,\"device\":\"phone\"}"));
            ada.tell(order("prompt.answer", "{\"promptId\":\"rpe\",\"answer\":7}"));
            JsonNode before = awaitTotals(ada, 7);

            application.kill();
            application.restart();

            JsonNode after = ada.get("/golive/board");
            assertThat(after.path("epoch")).isEqualTo(before.path("epoch"));
            assertThat(after.path("board")).isEqualTo(before.path("board"));
            assertThat(after.at("/own/counts/0/count").intValue()).isEqualTo(7);
            assertThat(after.at("/own/answer/answer").intValue()).isEqualTo(7);

            // What was sent before the kill and never answered is sent again: it is the same start.
            sam.tell(start);
            assertThat(sam.get("/golive/board").at("/board/timers/0/anchorMs"))
                    .isEqualTo(before.at("/board/timers/0/anchorMs"));
            ada.tell(order("rep.count", "{\"repId\":\"squats\",\"count\":9,\"seq\":2,\"device\":\"phone\"}"));
            awaitTotals(ada, 9);
        }
    }

    private static String order(String type, String body) {
        return Caller.item(Caller.newId(), type, body);
    }

    private static JsonNode awaitTotals(Caller who, int total) throws IOException, InterruptedException {
        await("the total").atMost(PATIENCE).until(() -> {
            JsonNode board = who.get("/golive/board");
            return board.at("/board/reps/0/total").intValue() == total
                    && board.at("/board/prompt/answers").intValue() == 1;
        });
        return who.get("/golive/board");
    }
}
