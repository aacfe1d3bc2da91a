package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.livekit.LiveKit;
import dev.golive.room.RoomName;
import dev.golive.session.RoomMetadata;
import dev.golive.session.SessionConductor;
import java.time.Duration;

/**
 * Says in a room's metadata which revision its board has: LiveKit hands it to everybody reliably, and to whoever comes in
 * again, so that a page which missed a change finds out. Blocks on LiveKit. Thread-safe.
 */
final class BoardBeacon {

    /** How far apart: LiveKit sends the metadata whole to everybody. */
    static final Duration BETWEEN = Duration.ofSeconds(5);

    private final LiveKit livekit;
    private final SessionConductor sessions;

    BoardBeacon(LiveKit livekit, SessionConductor sessions) {
        this.livekit = livekit;
        this.sessions = sessions;
    }

    void say(RoomName room, Board board) {
        try {
            sessions.find(room)
                    .map(session -> RoomMetadata.of(session, board.epoch(), board.rev()))
                    .ifPresent(metadata -> livekit.updateRoomMetadata(room, metadata.encode()));
        } catch (RuntimeException e) {
            // The next change says it again; until then a page that missed this one asks when it next comes in.
        }
    }
}
