package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.test.livekit.LocalLiveKitExtension;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The testing page's code. */
class TestingGuideTest {

    // region extension
    @RegisterExtension
    static final LocalLiveKitExtension LIVEKIT = LocalLiveKitExtension.create();

    @Test
    void aRoomThatIsOpenStaysAsItIs() {
        GoLive golive = GoLive.builder(
                        LiveKitUrl.parse(LIVEKIT.server().url().toString()),
                        ApiCredentials.of(
                                ApiKey.of(LIVEKIT.server().apiKey()),
                                ApiSecret.of(LIVEKIT.server().apiSecret())))
                .build();
        RoomName room = RoomName.of("kitchen");
        golive.livekit().getOrCreateRoom(room, RoomProfile.groupClass(), "first");

        golive.livekit().getOrCreateRoom(room, RoomProfile.oneToOne(), "second");

        assertThat(golive.livekit().room(room).orElseThrow().metadata()).isEqualTo("first");
    }
    // endregion extension
}
