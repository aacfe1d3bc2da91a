package dev.golive.benchmark.relay;

import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSid;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A LiveKit that takes everything at once and only counts it: the time that is left is the relay's own. */
public final class CountingLiveKit implements LiveKit {

    private final List<ParticipantSnapshot> people;
    private final Map<RoomName, RoomSnapshot> rooms = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> packets = new ConcurrentHashMap<>();
    private final LongAdder metadataUpdates = new LongAdder();
    private final Consumer<DataPacket> ear;

    /** So many people are in each of its rooms. */
    public CountingLiveKit(int people) {
        this(people, packet -> {});
    }

    /** The same; the ear hears every packet, in the thread that sends it. */
    public CountingLiveKit(int people, Consumer<DataPacket> ear) {
        this.people =
                IntStream.range(0, people).mapToObj(CountingLiveKit::person).toList();
        this.ear = ear;
    }

    private static ParticipantSnapshot person(int number) {
        return new ParticipantSnapshot(
                new ParticipantSid("PA_" + number),
                Identity.of("viewer-" + number),
                "Viewer " + number,
                ParticipantKind.STANDARD,
                null,
                false,
                null,
                null,
                List.of(),
                null);
    }

    /** How many packets of a topic there were so far. */
    public long packets(String topic) {
        LongAdder count = packets.get(topic);
        return count == null ? 0 : count.sum();
    }

    @Override
    public void send(RoomName room, DataPacket packet) {
        packets.computeIfAbsent(packet.topic(), topic -> new LongAdder()).increment();
        ear.accept(packet);
    }

    /** How often a room's metadata was changed so far, which LiveKit would tell everybody in it. */
    public long metadataUpdates() {
        return metadataUpdates.sum();
    }

    @Override
    public List<RoomSnapshot> rooms() {
        return List.copyOf(rooms.values());
    }

    @Override
    public Optional<RoomSnapshot> room(RoomName name) {
        return Optional.ofNullable(rooms.get(name));
    }

    @Override
    public RoomSnapshot getOrCreateRoom(RoomName name, RoomProfile profile, String metadata) {
        return rooms.computeIfAbsent(name, room -> snapshot(room, metadata));
    }

    @Override
    public RoomSnapshot updateRoomMetadata(RoomName name, String metadata) {
        metadataUpdates.increment();
        RoomSnapshot changed = snapshot(name, metadata);
        rooms.put(name, changed);
        return changed;
    }

    private static RoomSnapshot snapshot(RoomName name, String metadata) {
        return new RoomSnapshot(new RoomSid("RM_1"), name, Instant.EPOCH, metadata);
    }

    @Override
    public void deleteRoom(RoomName name) {
        rooms.remove(name);
    }

    @Override
    public List<ParticipantSnapshot> participants(RoomName room) {
        return people;
    }

    @Override
    public Optional<ParticipantSnapshot> participant(RoomName room, Identity identity) {
        return people.stream()
                .filter(person -> person.identity().equals(identity))
                .findFirst();
    }

    @Override
    public ParticipantSnapshot changePermissions(RoomName room, Identity identity, Permissions permissions) {
        throw new UnsupportedOperationException("Nobody's permissions change here.");
    }

    @Override
    public void muteTrack(RoomName room, Identity identity, TrackSid track) {}

    @Override
    public void removeParticipant(RoomName room, Identity identity) {}
}
