package dev.golive.session;

import dev.golive.error.NotReadableException;
import dev.golive.internal.json.JsonReader;
import dev.golive.internal.json.JsonWriter;
import dev.golive.participant.Identity;
import dev.golive.room.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a room's metadata holds, and nothing more: LiveKit sends it whole to everybody in the room at every change.
 *
 * @param sessionId the host's own id
 * @param epoch the incarnation of the room's overlay document
 * @param rev the document's revision
 * @param coach who went live, inside the room; null before that
 */
public record RoomMetadata(
        SessionId sessionId, long epoch, long rev, @Nullable Identity coach) {

    private static final int VERSION = 1;

    /** The metadata of a session, before any overlay. */
    static RoomMetadata of(LiveSession session) {
        return of(session, 1, 0);
    }

    /** The metadata of a session whose overlay document has this revision. */
    public static RoomMetadata of(LiveSession session, long epoch, long rev) {
        return new RoomMetadata(session.id(), epoch, rev, session.coach());
    }

    /** As JSON. */
    public String encode() {
        byte[] json = JsonWriter.writeObject(fields -> {
            fields.integer("v", VERSION)
                    .text("sessionId", sessionId.value())
                    .integer("epoch", epoch)
                    .integer("rev", rev);
            if (coach != null) {
                fields.text("coach", coach.value());
            }
        });
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Reads metadata; empty if it is not ours or of another version. */
    public static Optional<RoomMetadata> decode(String json) {
        Fields fields = new Fields();
        try {
            JsonReader.readObject(json.getBytes(StandardCharsets.UTF_8), fields::read);
            return fields.version == VERSION ? Optional.of(fields.metadata()) : Optional.empty();
        } catch (NotReadableException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The fields as they come by. */
    private static final class Fields {
        private long version;
        private String sessionId = "";
        private long epoch;
        private long rev;
        private String coach = "";

        void read(String field, JsonReader value) {
            switch (field) {
                case "v" -> version = value.integer();
                case "sessionId" -> sessionId = value.text();
                case "epoch" -> epoch = value.integer();
                case "rev" -> rev = value.integer();
                case "coach" -> coach = value.text();
                default -> {}
            }
        }

        RoomMetadata metadata() {
            return new RoomMetadata(SessionId.of(sessionId), epoch, rev, coach.isEmpty() ? null : Identity.of(coach));
        }
    }
}
