package dev.golive.relay;

import dev.golive.command.Command;
import dev.golive.message.Sender;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody says of themselves in a live session.
 *
 * @param session which session
 * @param room its room
 * @param from who, inside the room
 * @param at when it came, by the server's clock
 * @param command what they say
 */
public record SelfReport(SessionId session, RoomName room, Sender from, Instant at, Command command) {

    /** Refuses nulls. */
    public SelfReport {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(command, "command");
    }
}
