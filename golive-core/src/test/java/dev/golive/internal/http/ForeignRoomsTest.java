package dev.golive.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import dev.golive.token.AdminTokenMinter;
import livekit.LivekitModels.ParticipantInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A LiveKit server that other applications use too. */
class ForeignRoomsTest {

    private static final RoomServer SERVER = RoomServer.start();

    private final LiveKit livekit = HttpLiveKit.create(
            SERVER.url(),
            AdminTokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z")),
            CallSettings.standard());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void anotherApplicationsOddRoomAndPersonAreLeftOut() {
        SERVER.open("gl1.fit.s.42", "");
        SERVER.open("odd\u0000room", "");
        SERVER.enter(
                "gl1.fit.s.42",
                ParticipantInfo.newBuilder().setSid("PA_1").setIdentity("p_7").build());
        SERVER.enter(
                "gl1.fit.s.42",
                ParticipantInfo.newBuilder().setSid("PA_2").setIdentity(" ").build());

        assertThat(livekit.rooms()).extracting(RoomSnapshot::name).containsExactly(RoomName.of("gl1.fit.s.42"));
        assertThat(livekit.participants(RoomName.of("gl1.fit.s.42")))
                .extracting(ParticipantSnapshot::identity)
                .containsExactly(Identity.of("p_7"));
    }
}
