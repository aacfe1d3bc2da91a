package dev.golive.test.internal.livekit;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Instant;
import livekit.LivekitEgress.EgressInfo;
import livekit.LivekitEgress.EgressStatus;
import livekit.LivekitEgress.EncodedFileOutput;
import livekit.LivekitEgress.EncodedFileType;
import livekit.LivekitEgress.FileInfo;
import livekit.LivekitEgress.RoomCompositeEgressRequest;
import livekit.LivekitIngress.IngressInfo;
import livekit.LivekitIngress.IngressInput;
import livekit.LivekitIngress.IngressState;
import livekit.LivekitModels.Room;

/** What recorders and ingests tell of a room. Not thread-safe. */
public final class Outputs {

    private final Rooms rooms;
    private final RoomName room;
    private EgressInfo egress = EgressInfo.getDefaultInstance();
    private IngressInfo ingress = IngressInfo.getDefaultInstance();

    /** The outputs of one room. */
    public Outputs(Rooms rooms, RoomName room) {
        this.rooms = rooms;
        this.room = room;
    }

    /** A recording of the whole room is asked for; its status is the default one, which nobody writes. */
    public void egressStarted() {
        egress = EgressInfo.newBuilder()
                .setEgressId(rooms.newSid("EG_"))
                .setRoomId(rooms.find(room.value())
                        .map(OpenRoom::now)
                        .map(Room::getSid)
                        .orElse(""))
                .setRoomName(room.value())
                .setUpdatedAt(nanos())
                .setRoomComposite(RoomCompositeEgressRequest.newBuilder()
                        .setRoomName(room.value())
                        .addFileOutputs(EncodedFileOutput.newBuilder()
                                .setFileType(EncodedFileType.MP4)
                                .setFilepath("sessions/{room_name}/{time}.mp4")))
                .build();
        rooms.tell(Happening.about("egress_started", egress));
    }

    /** The recording runs. */
    public void egressActive() {
        egress = egress.toBuilder()
                .setStatus(EgressStatus.EGRESS_ACTIVE)
                .setStartedAt(nanos())
                .setUpdatedAt(nanos())
                .build();
        rooms.tell(Happening.about("egress_updated", egress));
    }

    /** The recording is being written. */
    public void egressEnding() {
        egress = egress.toBuilder()
                .setStatus(EgressStatus.EGRESS_ENDING)
                .setEndedAt(nanos())
                .setUpdatedAt(nanos())
                .build();
        rooms.tell(Happening.about("egress_updated", egress));
    }

    /** The recording, which was ending, is there. */
    @SuppressWarnings("deprecation") // The server still writes the file twice, old place and new.
    public void egressComplete() {
        long end = egress.getEndedAt();
        String file = "sessions/" + room + "/recording.mp4";
        FileInfo result = FileInfo.newBuilder()
                .setFilename(file)
                .setStartedAt(egress.getStartedAt())
                .setEndedAt(end)
                .setDuration(end - egress.getStartedAt())
                .setSize(1_234_567)
                .setLocation(file)
                .build();
        egress = egress.toBuilder()
                .setStatus(EgressStatus.EGRESS_COMPLETE)
                .setUpdatedAt(nanos())
                .setFile(result)
                .addFileResults(result)
                .build();
        rooms.tell(Happening.about("egress_ended", egress));
    }

    /** There will be no recording. */
    public void egressFailed(String error) {
        egress = egress.toBuilder()
                .setStatus(EgressStatus.EGRESS_FAILED)
                .setError(error)
                .setEndedAt(nanos())
                .setUpdatedAt(nanos())
                .build();
        rooms.tell(Happening.about("egress_ended", egress));
    }

    /** Somebody streams into the room from elsewhere. */
    public void ingressStarted(Identity who) {
        ingress = IngressInfo.newBuilder()
                .setIngressId(rooms.newSid("IN_"))
                .setInputType(IngressInput.WHIP_INPUT)
                .setRoomName(room.value())
                .setParticipantIdentity(who.value())
                .setState(IngressState.newBuilder()
                        .setStatus(IngressState.Status.ENDPOINT_PUBLISHING)
                        .setStartedAt(nanos()))
                .build();
        rooms.tell(Happening.about("ingress_started", ingress));
    }

    /** That stream is over. */
    public void ingressEnded() {
        ingress = ingress.toBuilder()
                .setState(ingress.getState().toBuilder()
                        .setStatus(IngressState.Status.ENDPOINT_INACTIVE)
                        .setEndedAt(nanos()))
                .build();
        rooms.tell(Happening.about("ingress_ended", ingress));
    }

    private long nanos() {
        Instant now = rooms.clock().instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }
}
