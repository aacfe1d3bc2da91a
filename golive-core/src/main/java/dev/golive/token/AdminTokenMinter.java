package dev.golive.token;

import dev.golive.internal.json.JsonWriter;
import dev.golive.internal.jwt.CompactJwt;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Mints the short-lived tokens with which this server calls LiveKit's API. They can do anything: they are for the
 * {@code Authorization} header of a call and never leave the server. Thread-safe.
 */
public final class AdminTokenMinter {

    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final ApiCredentials credentials;
    private final InstantSource clock;

    private AdminTokenMinter(ApiCredentials credentials, InstantSource clock) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A minter that signs with these credentials. */
    public static AdminTokenMinter create(ApiCredentials credentials, InstantSource clock) {
        return new AdminTokenMinter(credentials, clock);
    }

    /** For opening, listing and closing rooms. */
    public String mintForRooms() {
        return mint(video -> video.bool("roomCreate", true).bool("roomList", true));
    }

    /** For everything inside one room. */
    public String mintFor(RoomName room) {
        return mint(video -> video.bool("roomAdmin", true).text("room", room.value()));
    }

    private String mint(Consumer<JsonWriter> grants) {
        Instant now = clock.instant();
        return CompactJwt.sign(
                credentials.signing(),
                JsonWriter.writeObject(
                        json -> json.text("iss", credentials.key().value())
                                .integer("nbf", now.minusSeconds(5).getEpochSecond())
                                .integer("exp", now.plus(LIFETIME).getEpochSecond())
                                .object("video", grants)));
    }
}
