package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardSettings;
import dev.golive.board.SpotlightKind;
import dev.golive.board.SpotlightShow;
import dev.golive.board.VideoUrl;
import dev.golive.command.BoardAct;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.message.MessageId;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelaySettings;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.token.ApiCredentials;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The board page's code. */
class BoardGuideTest {

    private final SessionPlan plan =
            SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", Instant.now(), Duration.ofMinutes(45));

    @Test
    void theApplicationLaysOutAWarmUpAndWelcomesSomebody() {
        try (FakeLiveKit livekit = FakeLiveKit.start();
                ConfigurableApplicationContext application = new SpringApplicationBuilder(Platform.class)
                        .properties("server.port=0", "golive.store.type=memory")
                        .run(livekit.settings().entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new))) {
            GoLive golive = application.getBean(GoLive.class);
            WarmUp warmUp = application.getBean(WarmUp.class);
            Participant ada = Participant.of("user-23", "Ada", Role.ATHLETE);
            JoinTicket athlete = golive.join(plan, ada);

            assertThat(warmUp.start(plan)).isInstanceOf(ItemAnswer.Refused.class);
            assertThat(warmUp.layOut(plan)).isInstanceOf(ItemAnswer.Taken.class);
            assertThat(warmUp.start(plan)).isInstanceOf(ItemAnswer.Taken.class);
            assertThat(warmUp.welcome(plan, ada)).isInstanceOf(ItemAnswer.Taken.class);

            assertThat(board(golive, athlete))
                    .contains("\"rev\":3,", "\"label\":\"Warm-up\"", "\"phase\":\"SCHEDULED\"")
                    .contains("\"points\":20,\"reason\":\"First class\"}]")
                    .contains("\"xp\":20,")
                    .doesNotContain("Ada");
        }
    }

    @Test
    void videosComeFromTheHostsThatPlainJavaSaysToo() {
        try (FakeLiveKit livekit = FakeLiveKit.start()) {
            LiveKitUrl url = livekit.url();
            ApiCredentials credentials = livekit.credentials().forGoLive();

            // region plain
            RelaySettings relay = RelaySettings.standard()
                    .withBoard(BoardSettings.standard().withVideoHosts(Set.of("cdn.example.com")));
            GoLive golive = GoLive.builder(url, credentials).relay(relay).build();
            // endregion plain

            try (golive) {
                assertThat(show(golive, 1, "https://cdn.example.com/squat.mp4")).isInstanceOf(ItemAnswer.Taken.class);
                assertThat(show(golive, 2, "https://cdn.example.org/squat.mp4")).isInstanceOf(ItemAnswer.Refused.class);
            }
        }
    }

    private ItemAnswer show(GoLive golive, int number, String video) {
        MessageId id = MessageId.parse("01990000-0000-7000-8000-00000000000" + number);
        SpotlightShow squat =
                new SpotlightShow(SpotlightKind.DEMO_VIDEO, null, VideoUrl.parse(video), BoardLabel.of("Squat"), true);
        return golive.relay().takeFromHost(plan.id(), BoardAct.of(id, squat));
    }

    private static String board(GoLive golive, JoinTicket who) {
        String pass = who.pass().value();
        return new String(golive.relay().board(pass).encode(), StandardCharsets.UTF_8);
    }
}
