package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.test.livekit.LocalLiveKitExtension;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The permissions table against a real server: what it understood of our tokens and of our updates. */
class PermissionsIT {

    @RegisterExtension
    static final LocalLiveKitExtension SERVER = LocalLiveKitExtension.create();

    private GoLive golive;

    @BeforeEach
    void connect() {
        LocalLiveKit livekit = SERVER.server();
        golive = GoLive.builder(
                        LiveKitUrl.parse(livekit.url().toString()),
                        ApiCredentials.of(ApiKey.of(livekit.apiKey()), ApiSecret.of(livekit.apiSecret())))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void theServerGivesEachRoleWhatTheTableSays(Role role) {
        JoinTicket ticket = join("role-" + role.wireName(), role);

        try (Seat seat = Seat.take(golive, ticket)) {
            ParticipantSnapshot seen = seat.seen().orElseThrow();
            assertThat(seen.permissions()).isEqualTo(role.permissions());
            assertThat(seen.hidden()).isEqualTo(role == Role.PREVIEW);
            assertThat(seen.staff()).isEqualTo(role.staff() ? role : null);
        }
    }

    @Test
    void promotionAndDemotionReplaceAllPermissions() {
        JoinTicket ticket = join("promotion", Role.ATHLETE);
        RoomName room = ticket.token().room();
        try (Seat seat = Seat.take(golive, ticket)) {

            Permissions promoted = golive.livekit()
                    .changePermissions(room, seat.identity(), Role.GUEST.permissions())
                    .permissions();
            Permissions demoted = golive.livekit()
                    .changePermissions(room, seat.identity(), Role.ATHLETE.permissions())
                    .permissions();

            assertThat(promoted).isEqualTo(Role.GUEST.permissions());
            assertThat(demoted).isEqualTo(Role.ATHLETE.permissions());
        }
    }

    private JoinTicket join(String session, Role role) {
        SessionPlan plan = SessionPlan.of(SessionId.of(session), "Class", Instant.now(), Duration.ofHours(1));
        return golive.join(plan, Participant.of("person-1", "Ada", role));
    }
}
