package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.message.Reason;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelayAnswer;
import dev.golive.relay.RelayRequest;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.test.fake.FakeLiveKit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The chat page's code. */
class ChatGuideTest {

    private final SessionPlan plan =
            SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", Instant.now(), Duration.ofMinutes(45));

    @Test
    void theHousesRulesAndTheFrontDeskAreHeard() {
        try (FakeLiveKit livekit = FakeLiveKit.start();
                ConfigurableApplicationContext application = new SpringApplicationBuilder(Platform.class)
                        .properties("server.port=0", "golive.store.type=memory")
                        .run(livekit.settings().entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new))) {
            GoLive golive = application.getBean(GoLive.class);
            FrontDesk desk = application.getBean(FrontDesk.class);
            Participant ada = Participant.of("user-23", "Ada", Role.ATHLETE);
            JoinTicket pass = joinLive(golive, ada);

            assertThat(send(golive, pass, 1, "WHY IS IT SO LOUD IN HERE")).contains("A little quieter, please.");
            assertThat(send(golive, pass, 2, "what the heck")).contains("\"accepted\":true");
            assertThat(new String(golive.relay().chat(pass.pass().value(), 10).encode(), StandardCharsets.UTF_8))
                    .contains("what the ****");
            assertThat(desk.onlyTheTeamWrites(plan)).isInstanceOf(ItemAnswer.Taken.class);
            assertThat(send(golive, pass, 3, "hello?")).contains("NOT_ALLOWED");
            assertThat(desk.ban(plan, ada, Reason.of("unpaid"))).isInstanceOf(ItemAnswer.Taken.class);
            assertThat(send(golive, pass, 4, "hello?")).contains("BANNED");
        }
    }

    private JoinTicket joinLive(GoLive golive, Participant athlete) {
        JoinTicket coach = golive.join(plan, Participant.of("user-7", "Sam", Role.COACH));
        golive.sessions().goLive(plan, coach.token().identity());
        return golive.join(plan, athlete);
    }

    private static String send(GoLive golive, JoinTicket who, int number, String text) {
        byte[] body = ("{\"v\":1,\"id\":\"01990000-0000-7000-8000-00000000000" + number
                        + "\",\"type\":\"chat.send\",\"body\":{\"text\":\"" + text + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        String pass = who.pass().value();

        // region take
        RelayAnswer answer = golive.relay().take(RelayRequest.of(pass, body));
        byte[] json = answer.encode();
        // endregion take

        return new String(json, StandardCharsets.UTF_8);
    }
}
