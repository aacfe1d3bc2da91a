package dev.golive.test.assertion;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static dev.golive.test.assertion.GoLiveAssertions.assertThatToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golive.JoinTicket;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.FakeLiveKitExtension;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.internal.jwt.Jws;
import dev.golive.test.studio.SampleStudio;
import dev.golive.test.webhook.WebhookScript;
import dev.golive.token.AdminTokenMinter;
import dev.golive.token.RoleToken;
import dev.golive.token.SessionPass;
import dev.golive.webhook.WebhookEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds passes; what does not says so in a sentence, without the token. */
class GoLiveAssertionsTest {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T18:00:00Z");

    @RegisterExtension
    static final FakeLiveKitExtension SERVER = FakeLiveKitExtension.create(CLOCK);

    private final SampleStudio studio = SampleStudio.create(CLOCK);
    private final RoomName room = studio.roomOf(studio.hiit());
    private final FakeLiveKit livekit = SERVER.server();

    private JoinTicket ticket(Role role) {
        return livekit.goLive()
                .namespace(SampleStudio.NAMESPACE)
                .build()
                .join(studio.hiit(), studio.athlete().withRole(role));
    }

    private static String failure(Runnable assertion) {
        return String.valueOf(
                catchThrowableOfType(AssertionError.class, assertion::run).getMessage());
    }

    private static String signed(String grants) {
        return Jws.sign(
                "{\"iss\":\"APItestKeyOne\",\"sub\":\"p_x\",\"exp\":1795550000,\"video\":" + grants + "}",
                TestCredentials.ours().secret());
    }

    @Test
    void aRoleTokenIsReadAloud() {
        RoleToken coach = ticket(Role.COACH).token();
        RoleToken preview = ticket(Role.PREVIEW).token();

        assertThat(coach)
                .isSignedBy(studio.credentials())
                .hasRole(Role.COACH)
                .opens(room)
                .isOf(coach.identity())
                .mayPublish(TrackSource.CAMERA, TrackSource.SCREEN_SHARE)
                .mayNotSendData()
                .isNotHidden()
                .hasNoAdminGrant()
                .leavesNothingOut()
                .isValidFrom(CLOCK.instant())
                .expiresAt(coach.expiresAt());
        assertThat(preview).hasRole(Role.PREVIEW).isHidden().mayNotPublish();
    }

    @Test
    void whatATokenDoesNotSayIsSaidInTheFailure() {
        RoleToken athlete = ticket(Role.ATHLETE).token();

        assertThat(failure(() -> assertThat(athlete).hasRole(Role.COACH)))
                .contains("Expected what coach may do to be", "but it is")
                .doesNotContain(athlete.value());
        assertThat(failure(() -> assertThat(athlete).mayPublish(TrackSource.CAMERA)))
                .contains("Expected the token to allow publishing from camera, but it allows []");
        assertThat(failure(() -> assertThat(athlete).opens(RoomName.of("elsewhere"))))
                .contains("elsewhere", room.value());
        assertThat(failure(() -> assertThat(athlete).isOf(Identity.of("p_other"))))
                .contains("p_other");
        assertThat(failure(() -> assertThat(athlete).isHidden())).contains("hidden");
        assertThat(failure(() -> assertThat(athlete).expiresAt(Instant.EPOCH))).contains("1970");
        assertThat(failure(() -> assertThat(athlete).isValidFrom(Instant.EPOCH)))
                .contains("1970");
        assertThat(failure(() -> assertThat(athlete).isSignedBy(TestCredentials.somebodyElses())))
                .contains("APItestKeyTwo", "APItestKeyOne");
        assertThat(failure(() -> assertThat(ticket(Role.COACH).token()).mayNotPublish()))
                .contains("camera", "screen_share");
        assertThat(failure(() -> assertThat(ticket(Role.PREVIEW).token()).isNotHidden()))
                .contains("hidden");
    }

    @Test
    void aTokenThatDisagreesWithItsRecordIsCaught() {
        RoleToken token = ticket(Role.ATHLETE).token();
        RoleToken lying =
                new RoleToken(token.value(), token.role(), RoomName.of("other"), token.identity(), token.expiresAt());

        assertThat(failure(() -> assertThat(lying))).contains("other", room.value());
    }

    @Test
    void whatIsLeftOutIsReadAsLiveKitReadsIt() {
        TokenAssert bare = assertThatToken(signed("{\"roomJoin\":true,\"room\":\"r\"}"), TestCredentials.ours());

        bare.mayPublish(TrackSource.CAMERA, TrackSource.SCREEN_SHARE_AUDIO)
                .isNotHidden()
                .hasNoAdminGrant();
        assertThat(failure(bare::mayNotPublish)).contains("camera");
        assertThat(failure(bare::mayNotSendData)).contains("left out, which LiveKit reads as true");
        assertThat(failure(bare::leavesNothingOut))
                .contains("canPublish", "canSubscribe", "hidden")
                .doesNotContain("roomJoin");
    }

    @Test
    void anAdministratorsTokenIsNoBrowsersToken() {
        AdminTokenMinter admin = AdminTokenMinter.create(TestCredentials.ours().forGoLive(), CLOCK);

        assertThat(failure(() -> assertThatToken(admin.mintFor(room), TestCredentials.ours())
                        .hasNoAdminGrant()))
                .contains("roomAdmin", "administrator");
        assertThat(failure(() -> assertThatToken(admin.mintForRooms(), TestCredentials.ours())
                        .hasNoAdminGrant()))
                .contains("roomCreate", "roomList");
        assertThat(failure(() -> assertThatToken(admin.mintFor(room), TestCredentials.ours())
                        .opens(room)))
                .contains("roomJoin is missing");
    }

    @Test
    void aTokenThatIsNoneOrNotOursIsSaidToBe() {
        String token = ticket(Role.ATHLETE).token().value();

        assertThat(failure(() -> assertThatToken("abc", TestCredentials.ours())))
                .contains("no JSON Web Token");
        assertThat(failure(() -> assertThatToken(token + "A", TestCredentials.ours())))
                .contains("have signed")
                .doesNotContain(token);
    }

    @Test
    void aPassIsReadAloud() {
        JoinTicket ticket = ticket(Role.ATHLETE);
        SessionPass pass = ticket.pass();

        assertThat(pass)
                .isFor(studio.hiit().id())
                .isForRoom(room)
                .isOf(ticket.token().identity())
                .hasRole(Role.ATHLETE)
                .expiresAt(pass.expiresAt())
                .opensNoRoom(TestCredentials.ours());
        assertThat(failure(() -> assertThat(pass).isFor(SessionId.of("other")))).contains("other", "tuesday-hiit");
        assertThat(failure(() -> assertThat(pass).hasRole(Role.COACH))).contains("COACH", "ATHLETE");
        SessionPass token = new SessionPass(
                ticket.token().value(), pass.session(), room, pass.identity(), "", pass.role(), pass.expiresAt());
        assertThat(failure(() -> assertThat(token).opensNoRoom(TestCredentials.ours())))
                .contains("that LiveKit does not accept")
                .doesNotContain(token.value());
    }

    @Test
    void aWebhookIsReadAloud() {
        List<WebhookEvent> events = studio.hiitAsItShouldBe().events();
        Identity sam = studio.peer(studio.coach(), studio.hiit()).identity();
        WebhookEvent unknown = WebhookScript.builder(room, CLOCK.instant())
                .opened()
                .happened("x")
                .build()
                .events()
                .get(1);

        assertThat(events.get(1))
                .hasKind("participant_joined")
                .isAbout(room)
                .isOf(sam)
                .wasCreatedAt(CLOCK.instant());
        assertThat(events.get(2)).hasKind("track_published").isOf(sam);
        assertThat(unknown).isUnrecognised();
        assertThat(failure(() -> assertThat(events.get(0)).hasKind("room_finished")))
                .contains("Expected a room_finished, but it is a room_started.");
        assertThat(failure(() -> assertThat(events.get(0)).isOf(sam))).contains("but it is of nobody");
        assertThat(failure(() -> assertThat(events.get(0)).isAbout(RoomName.of("other"))))
                .contains(room.value());
        assertThat(failure(() -> assertThat(events.get(0)).isUnrecognised())).contains("room_started is a known one");
        assertThat(failure(() -> assertThat(events.get(0)).wasCreatedAt(Instant.EPOCH)))
                .contains("1970");
    }

    @Test
    void aServerIsReadAloud() {
        Identity ada = livekit.join(ticket(Role.ATHLETE).token()).identity();
        Identity nobody = Identity.of("p_nobody");
        livekit.goLive().build().livekit().removeParticipant(room, nobody);

        assertThat(livekit)
                .hasRoom(room)
                .hasNoRoom(RoomName.of("other"))
                .hasInside(room, ada)
                .hasOutside(room, nobody)
                .wasAskedFor(RoomServiceMethod.REMOVE_PARTICIPANT)
                .wasNotAskedFor(RoomServiceMethod.SEND_DATA)
                .hasNotTold(room, "session.live");
        assertThat(failure(() -> assertThat(livekit).hasRoom(RoomName.of("other"))))
                .contains("other", room.value());
        assertThat(failure(() -> assertThat(livekit).hasNoRoom(room))).contains("it is open");
        assertThat(failure(() -> assertThat(livekit).hasInside(room, nobody))).contains(ada.value());
        assertThat(failure(() -> assertThat(livekit).hasOutside(room, ada))).contains("but they are");
        assertThat(failure(() -> assertThat(livekit).wasAskedFor(RoomServiceMethod.SEND_DATA)))
                .contains("RemoveParticipant(" + room + ", p_nobody) → NOT_FOUND");
        assertThat(failure(() -> assertThat(livekit).wasAskedFor(RoomServiceMethod.REMOVE_PARTICIPANT, 2)))
                .contains("Expected 2 calls of RemoveParticipant, but 1 came");
        assertThat(failure(() -> assertThat(livekit).wasLeftAlone())).contains("RemoveParticipant");
        assertThat(failure(() -> assertThat(livekit).hasTold(room, "session.live")))
                .contains("it was told of:\n  nothing");
        assertThat(failure(() -> assertThat(livekit).hasHadItsWebhooksAccepted()))
                .contains("sendWebhooksTo");
    }
}
