package dev.golive.spring.web;

import dev.golive.error.NotAuthenticException;
import dev.golive.token.SessionPass;
import dev.golive.token.SessionPassIssuer;
import org.jspecify.annotations.Nullable;

/** Reads the session pass from an {@code Authorization} header. */
final class PassReader {

    private static final String SCHEME = "Bearer ";

    private final SessionPassIssuer passes;

    PassReader(SessionPassIssuer passes) {
        this.passes = passes;
    }

    SessionPass read(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new NotAuthenticException("The request has no session pass. Send Authorization: Bearer <pass>.");
        }
        return passes.verify(header.substring(SCHEME.length()).strip());
    }
}
