package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golive.GoLive;
import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSnapshot;
import dev.golive.safeguard.ClearedEntry;
import dev.golive.token.RoleToken;
import dev.golive.token.TokenRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link LiveKit} does, whatever it is decorated with, and every server behind it. Extend it to prove a decoration of your
 * own; the kit runs it against {@link dev.golive.test.fake.FakeLiveKit} and against a real server.
 *
 * <p>It opens rooms of its own with random names, and closes most of them.
 */
public abstract class LiveKitContract {

    private static final Identity NOBODY = Identity.of("p_nobody");

    private final RoomName room = RoomName.of("contract-" + UUID.randomUUID());
    private GoLive golive;
    private LiveKit livekit;

    /** For subclasses. */
    protected LiveKitContract() {}

    /** What to prove, with its decoration; asked for once before each test. */
    protected abstract GoLive goLive();

    /** Joins with this token as a client does, stays, and returns when the server lists them. */
    protected abstract void join(RoleToken token) throws Exception;

    @BeforeEach
    void connect() {
        golive = goLive();
        livekit = golive.livekit();
    }

    @Test
    void aRoomThatIsNotOpenIsEmptyAndCanBeClosedAllTheSame() {
        assertThat(livekit.room(room)).isEmpty();
        assertThat(livekit.rooms()).extracting(RoomSnapshot::name).doesNotContain(room);
        assertThat(livekit.participants(room)).isEmpty();
        assertThat(livekit.participant(room, NOBODY)).isEmpty();
        livekit.removeParticipant(room, NOBODY);
        livekit.deleteRoom(room);
    }

    @Test
    void aRoomIsOpenedAndFound() {
        RoomSnapshot opened = livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "ours");

        assertThat(opened.name()).isEqualTo(room);
        assertThat(opened.metadata()).isEqualTo("ours");
        assertThat(opened.sid().value()).startsWith("RM_");
        assertThat(opened.createdAt()).isNotNull();
        assertThat(livekit.room(room)).contains(opened);
        assertThat(livekit.rooms()).contains(opened);
    }

    @Test
    void aRoomThatIsOpenStaysAsItIs() {
        RoomSnapshot opened = livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "first");

        assertThat(livekit.getOrCreateRoom(room, RoomProfile.oneToOne(), "second"))
                .isEqualTo(opened);
    }

    @Test
    void metadataIsReplaced() {
        RoomSnapshot opened = livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "first");

        RoomSnapshot changed = livekit.updateRoomMetadata(room, "zweite ☀");

        assertThat(changed.metadata()).isEqualTo("zweite ☀");
        assertThat(changed.sid()).isEqualTo(opened.sid());
        assertThat(livekit.room(room)).contains(changed);
    }

    @Test
    void aRoomThatIsNotOpenHasNoMetadataToReplace() {
        assertThatExceptionOfType(LiveKitRefusedException.class)
                .isThrownBy(() -> livekit.updateRoomMetadata(room, "m"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(TwirpCode.NOT_FOUND));
    }

    @Test
    void aRoomThatIsClosedAndOpenedAgainIsAnotherOne() throws Exception {
        RoomSnapshot first = livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "first");
        join(token(Role.ATHLETE, "p_ada"));

        livekit.deleteRoom(room);
        Eventually.await("the room is closed", () -> livekit.room(room).isEmpty());

        assertThat(livekit.participants(room)).isEmpty();
        assertThat(livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "second")
                        .sid())
                .isNotEqualTo(first.sid());
    }

    @Test
    void everyRoleIsGivenWhatTheTableSays() throws Exception {
        for (Role role : Role.values()) {
            Identity identity = Identity.of("p_" + role.wireName());

            join(token(role, identity.value()));

            ParticipantSnapshot seen = livekit.participant(room, identity).orElseThrow();
            assertThat(seen.permissions()).as("the permissions of %s", role).isEqualTo(role.permissions());
            assertThat(seen.hidden()).as("whether %s is hidden", role).isEqualTo(role == Role.PREVIEW);
            assertThat(seen.staff()).as("whether %s is staff", role).isEqualTo(role.staff() ? role : null);
            assertThat(seen.kind()).isEqualTo(ParticipantKind.STANDARD);
            assertThat(seen.name()).isEqualTo("Ada");
            assertThat(seen.sid().value()).startsWith("PA_");
            assertThat(seen.joinedAt()).isNotNull();
            assertThat(seen.tracks()).isEmpty();
        }
        assertThat(livekit.participants(room)).hasSize(Role.values().length);
    }

    @Test
    void whoJoinsTwiceIsThereOnceByTheSecondConnection() throws Exception {
        join(token(Role.ATHLETE, "p_ada"));
        ParticipantSnapshot first = onlyOne();

        join(token(Role.ATHLETE, "p_ada"));

        Eventually.await("the second connection is up", () -> !onlyOne().sid().equals(first.sid()));
    }

    @Test
    void permissionsAreReplacedAllAtOnce() throws Exception {
        join(token(Role.ATHLETE, "p_ada"));
        Permissions all = new Permissions(true, EnumSet.complementOf(EnumSet.of(TrackSource.UNKNOWN)), true, false);

        for (Permissions next : List.of(
                Role.GUEST.permissions(), all, new Permissions(false, Set.of(), false, false), Permissions.viewing())) {
            assertThat(livekit.changePermissions(room, Identity.of("p_ada"), next)
                            .permissions())
                    .isEqualTo(next);
            assertThat(onlyOne().permissions()).isEqualTo(next);
        }
    }

    @Test
    void staffStayStaffWhateverTheyMayDo() throws Exception {
        join(token(Role.COACH, "p_sam"));

        livekit.changePermissions(room, Identity.of("p_sam"), Permissions.viewing());

        assertThat(onlyOne().staff()).isEqualTo(Role.COACH);
    }

    @Test
    void whoIsNotThereHasNoPermissionsToChange() {
        livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "");

        assertThatExceptionOfType(LiveKitRefusedException.class)
                .isThrownBy(() -> livekit.changePermissions(room, NOBODY, Permissions.viewing()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(TwirpCode.NOT_FOUND));
        assertThat(livekit.participant(room, NOBODY)).isEmpty();
        livekit.removeParticipant(room, NOBODY);
    }

    @Test
    void whoIsRemovedIsGoneAndTheOthersStay() throws Exception {
        join(token(Role.ATHLETE, "p_ada"));
        join(token(Role.ATHLETE, "p_ben"));

        livekit.removeParticipant(room, Identity.of("p_ada"));

        Eventually.await(
                "Ada is gone",
                () -> livekit.participant(room, Identity.of("p_ada")).isEmpty());
        assertThat(onlyOne().identity()).isEqualTo(Identity.of("p_ben"));
    }

    @Test
    void packetsGoToARoomThatIsOpen() {
        livekit.getOrCreateRoom(room, RoomProfile.groupClass(), "");

        livekit.send(room, DataPacket.reliable("golive.1.session", new byte[DataPacket.MAX_RELIABLE_BYTES]));
        livekit.send(room, DataPacket.lossy("golive.1.session", new byte[0]));
    }

    @Test
    void mutingATrackThatIsNotThereIsNoError() throws Exception {
        join(token(Role.COACH, "p_sam"));

        livekit.muteTrack(room, Identity.of("p_sam"), new TrackSid("TR_none"));

        assertThat(onlyOne().tracks()).isEmpty();
    }

    @Test
    void aRoomThatIsNotOpenTakesNoPacketAndHasNobodyToMute() throws Exception {
        List<Callable<LiveKitException>> calls = List.of(
                () -> failure(() -> livekit.send(room, DataPacket.reliable("golive.1.session", new byte[] {1}))),
                () -> failure(() -> livekit.muteTrack(room, NOBODY, new TrackSid("TR_none"))));

        // At once, because a real server looks for the room for three seconds, and is asked three times.
        for (LiveKitException failure : AtOnce.run(calls)) {
            assertThat(failure.code()).isIn(TwirpCode.NOT_FOUND, TwirpCode.UNAVAILABLE);
        }
    }

    private static LiveKitException failure(Runnable call) {
        return catchThrowableOfType(LiveKitException.class, call::run);
    }

    private ParticipantSnapshot onlyOne() {
        List<ParticipantSnapshot> all = livekit.participants(room);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private RoleToken token(Role role, String identity) {
        ClearedEntry entry = (ClearedEntry) golive.safeguard().decide(room, Participant.of("user-1", "Ada", role));
        return golive.minter()
                .mint(TokenRequest.builder(entry, Identity.of(identity))
                        .profile(RoomProfile.groupClass())
                        .build());
    }
}
