package dev.golive.test.assertion;

import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.test.TestCredentials;
import dev.golive.test.internal.jwt.Claims;
import dev.golive.token.SessionPass;
import java.time.Instant;
import org.assertj.core.api.AbstractAssert;

/** Asserts on a session pass. */
public final class SessionPassAssert extends AbstractAssert<SessionPassAssert, SessionPass> {

    SessionPassAssert(SessionPass pass) {
        super(pass, SessionPassAssert.class);
    }

    /** It is for this session. */
    public SessionPassAssert isFor(SessionId session) {
        return equal("the pass's session", session, actual.session());
    }

    /** Its bearer is in this room. */
    public SessionPassAssert isForRoom(RoomName room) {
        return equal("the pass's room", room, actual.room());
    }

    /** Its bearer is known by this identity. */
    public SessionPassAssert isOf(Identity identity) {
        return equal("the pass's identity", identity, actual.identity());
    }

    /** Its bearer has this role. */
    public SessionPassAssert hasRole(Role role) {
        return equal("the pass's role", role, actual.role());
    }

    /** It is accepted until this moment. */
    public SessionPassAssert expiresAt(Instant moment) {
        return equal("the pass's end", moment, actual.expiresAt());
    }

    /** LiveKit accepts it from nobody: another key than the API secret signed it. */
    public SessionPassAssert opensNoRoom(TestCredentials credentials) {
        isNotNull();
        Claims claims = TokenUnderTest.of(actual.value()).claims();
        if (claims.isSignedBy(credentials.secret()) || claims.has("video")) {
            failWithMessage(
                    "Expected a pass that LiveKit does not accept, but the API secret of %s signed it,"
                            + " or it grants something.",
                    credentials.key());
        }
        return this;
    }

    private SessionPassAssert equal(String what, Object expected, Object found) {
        isNotNull();
        if (!expected.equals(found)) {
            failWithMessage("Expected %s to be\n  %s\nbut it is\n  %s", what, expected, found);
        }
        return this;
    }
}
