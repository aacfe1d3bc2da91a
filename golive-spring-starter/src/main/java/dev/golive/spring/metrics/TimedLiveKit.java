package dev.golive.spring.metrics;

import dev.golive.error.LiveKitException;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSid;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSnapshot;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Times every call, retries included. */
final class TimedLiveKit implements LiveKit {

    private final LiveKit livekit;
    private final MeterRegistry registry;

    TimedLiveKit(LiveKit livekit, MeterRegistry registry) {
        this.livekit = livekit;
        this.registry = registry;
    }

    @Override
    public List<RoomSnapshot> rooms() {
        return timed("rooms", livekit::rooms);
    }

    @Override
    public Optional<RoomSnapshot> room(RoomName name) {
        return timed("room", () -> livekit.room(name));
    }

    @Override
    public RoomSnapshot getOrCreateRoom(RoomName name, RoomProfile profile, String metadata) {
        return timed("getOrCreateRoom", () -> livekit.getOrCreateRoom(name, profile, metadata));
    }

    @Override
    public RoomSnapshot updateRoomMetadata(RoomName name, String metadata) {
        return timed("updateRoomMetadata", () -> livekit.updateRoomMetadata(name, metadata));
    }

    @Override
    public void deleteRoom(RoomName name) {
        timed("deleteRoom", () -> livekit.deleteRoom(name));
    }

    @Override
    public List<ParticipantSnapshot> participants(RoomName room) {
        return timed("participants", () -> livekit.participants(room));
    }

    @Override
    public Optional<ParticipantSnapshot> participant(RoomName room, Identity identity) {
        return timed("participant", () -> livekit.participant(room, identity));
    }

    @Override
    public ParticipantSnapshot changePermissions(RoomName room, Identity identity, Permissions permissions) {
        return timed("changePermissions", () -> livekit.changePermissions(room, identity, permissions));
    }

    @Override
    public void muteTrack(RoomName room, Identity identity, TrackSid track) {
        timed("muteTrack", () -> livekit.muteTrack(room, identity, track));
    }

    @Override
    public void removeParticipant(RoomName room, Identity identity) {
        timed("removeParticipant", () -> livekit.removeParticipant(room, identity));
    }

    @Override
    public void send(RoomName room, DataPacket packet) {
        timed("send", () -> livekit.send(room, packet));
    }

    private void timed(String method, Runnable call) {
        timed(method, () -> {
            call.run();
            return method;
        });
    }

    private <T> T timed(String method, Supplier<T> call) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "error";
        try {
            T answer = call.get();
            outcome = "ok";
            return answer;
        } catch (LiveKitException e) {
            outcome = e.code().name().toLowerCase(Locale.ROOT);
            throw e;
        } finally {
            sample.stop(registry.timer("golive.livekit.calls", "method", method, "outcome", outcome));
        }
    }
}
