package dev.golive.test.studio;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.participant.Participant;
import dev.golive.session.SessionState;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.FakeLiveKitExtension;
import dev.golive.webhook.WebhookEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SampleStudioTest {

    @RegisterExtension
    static final FakeLiveKitExtension SERVER =
            FakeLiveKitExtension.create(SampleStudio.create().clock());

    private final SampleStudio studio = SampleStudio.create();

    @Test
    void peopleAreWhoTheLibrarySaysTheyAre(FakeLiveKit livekit) {
        GoLive golive = GoLive.builder(livekit.url(), studio.credentials().forGoLive())
                .namespace(SampleStudio.NAMESPACE)
                .clock(studio.clock())
                .build();

        for (Participant participant : studio.athletes()) {
            JoinTicket ticket = golive.join(studio.hiit(), participant);

            assertThat(ticket.token())
                    .hasRole(participant.role())
                    .opens(studio.roomOf(studio.hiit()))
                    .isOf(studio.peer(participant, studio.hiit()).identity());
        }
        assertThat(golive.sessions().stateOf(studio.run()).state()).isEqualTo(SessionState.ENDED);
        assertThat(golive.sessions().stateOf(studio.yoga()).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void theGoodEveningBeginsAndEndsWithItsRoom() {
        assertThat(studio.hiitAsItShouldBe().events())
                .extracting(WebhookEvent::kind)
                .startsWith("room_started", "participant_joined")
                .endsWith("participant_left", "room_finished");
    }
}
