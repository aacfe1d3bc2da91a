package dev.golive.relay;

import dev.golive.error.LiveKitException;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.message.MessageCodec;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSnapshot;
import dev.golive.room.RoomName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries out at LiveKit what moderators decided, and tells those whom it concerns. Blocks on LiveKit. Thread-safe. */
final class Enforcer {

    private final LiveKit livekit;

    Enforcer(LiveKit livekit) {
        this.livekit = livekit;
    }

    /**
     * Carries it out; again is harmless.
     *
     * @throws LiveKitException if LiveKit did not do its part. Telling people is tried once, and no failure
     */
    void carryOut(RoomName room, ModerationEvent event) {
        switch (event.act()) {
            case REMOVE, BAN -> livekit.removeParticipant(room, event.participant());
            case STOP_TRACK -> stopTrack(room, event);
            case MUTE, UNMUTE, UNBAN -> {}
        }
        try {
            tell(room, event);
        } catch (LiveKitException e) {
            // Their pages find out when they next ask.
        }
    }

    private void stopTrack(RoomName room, ModerationEvent event) {
        livekit.participant(room, event.participant()).stream()
                .flatMap(participant -> participant.tracks().stream())
                .filter(track -> track.source() == event.source())
                .map(TrackSnapshot::sid)
                .forEach(track -> livekit.muteTrack(room, event.participant(), track));
    }

    private void tell(RoomName room, ModerationEvent event) {
        List<ParticipantSnapshot> here = livekit.participants(room);
        Set<Identity> staff = here.stream()
                .filter(participant -> participant.staff() != null)
                .map(ParticipantSnapshot::identity)
                .collect(Collectors.toSet());
        send(room, event, staff);
        boolean concernsChat = event.act() == ModerationAct.MUTE || event.act() == ModerationAct.UNMUTE;
        boolean isHere =
                here.stream().anyMatch(participant -> participant.identity().equals(event.participant()));
        if (concernsChat && isHere && !staff.contains(event.participant())) {
            send(room, event.forThePersonConcerned(), Set.of(event.participant()));
        }
    }

    private void send(RoomName room, ModerationEvent event, Set<Identity> recipients) {
        if (!recipients.isEmpty()) {
            livekit.send(
                    room,
                    DataPacket.reliable(MessageCodec.topicOf(event), MessageCodec.encode(event))
                            .to(recipients));
        }
    }
}
