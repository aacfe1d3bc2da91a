package dev.golive.token;

import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Derives what a room knows a person by: the same over reconnects and restarts, another one in every room, and of no use
 * for finding the host's own id. It is {@code p_} and 128 bits of HMAC-SHA-256 over room and id, in hex, under a key
 * derived from the API secret.
 *
 * <p>A preview has an identity of its own, or it would push the coach out of the room. Pure, thread-safe.
 */
public final class PseudonymDeriver {

    private static final byte[] SEPARATOR = {0};
    private static final int BYTES = 16;

    private final ApiCredentials credentials;

    private PseudonymDeriver(ApiCredentials credentials) {
        this.credentials = credentials;
    }

    /** A deriver under a key of these credentials; other credentials give other identities. */
    public static PseudonymDeriver create(ApiCredentials credentials) {
        return new PseudonymDeriver(credentials);
    }

    /** Who this person is in this room. */
    public Identity identityOf(Participant participant, RoomName room) {
        byte[] purpose = {(byte) (participant.role() == Role.PREVIEW ? 1 : 0)};
        byte[] code = credentials
                .pseudonyms()
                .sign(
                        room.value().getBytes(StandardCharsets.UTF_8),
                        SEPARATOR,
                        purpose,
                        participant.id().value().getBytes(StandardCharsets.UTF_8));
        return Identity.of("p_" + HexFormat.of().formatHex(Arrays.copyOf(code, BYTES)));
    }
}
