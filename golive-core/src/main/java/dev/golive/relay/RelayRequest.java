package dev.golive.relay;

import java.util.Arrays;
import java.util.Objects;

/** What a participant sends: who they are, and what they want. Immutable; prints without the pass. */
public final class RelayRequest {

    private final String pass;
    private final byte[] body;

    private RelayRequest(String pass, byte[] body) {
        this.pass = Objects.requireNonNull(pass, "pass");
        this.body = Arrays.copyOf(body, body.length);
    }

    /**
     * A request.
     *
     * @param pass the session pass, without {@code Bearer}
     * @param body one item or an array of items, JSON in UTF-8
     */
    public static RelayRequest of(String pass, byte[] body) {
        return new RelayRequest(pass, body);
    }

    /** The session pass. */
    public String pass() {
        return pass;
    }

    byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return "RelayRequest[***, " + body.length + " bytes]";
    }
}
