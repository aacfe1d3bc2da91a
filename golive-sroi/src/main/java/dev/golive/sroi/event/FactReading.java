package dev.golive.sroi.event;

import dev.golive.sroi.internal.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact's data, and what its event says beside it. */
record FactReading(
        JsonObject data,
        Instant at,
        @Nullable SessionLabel session,
        @Nullable Subject subject) {

    /** Its kind needs one, so there is one. */
    SessionLabel itsSession() {
        return Objects.requireNonNull(session, "session");
    }

    /** Its kind needs one, so there is one. */
    Subject itsSubject() {
        return Objects.requireNonNull(subject, "subject");
    }
}
