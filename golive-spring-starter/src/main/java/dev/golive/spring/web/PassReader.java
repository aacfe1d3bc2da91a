package dev.golive.spring.web;

import dev.golive.error.NotAllowedException;
import dev.golive.error.NotAuthenticException;
import dev.golive.participant.Action;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.token.SessionPass;
import dev.golive.token.SessionPassIssuer;
import org.jspecify.annotations.Nullable;

/** Reads the session pass from an {@code Authorization} header, and what it is good for. */
final class PassReader {

    private static final String SCHEME = "Bearer ";

    private final SessionPassIssuer passes;
    private final SessionDirectory sessions;

    PassReader(SessionPassIssuer passes, SessionDirectory sessions) {
        this.passes = passes;
        this.sessions = sessions;
    }

    SessionPass read(@Nullable String header) {
        return passes.verify(bearer(header));
    }

    /** The pass as it was sent. */
    static String bearer(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new NotAuthenticException("The request has no session pass. Send Authorization: Bearer <pass>.");
        }
        return header.substring(SCHEME.length()).strip();
    }

    /** The pass of somebody who may do this. */
    SessionPass read(@Nullable String header, Action action, String refusal) {
        SessionPass pass = read(header);
        if (!pass.role().may(action)) {
            throw new NotAllowedException(refusal);
        }
        return pass;
    }

    SessionPlan planOf(SessionPass pass) {
        return sessions.find(pass.session()).orElseThrow(SessionUnknownException::new);
    }
}
