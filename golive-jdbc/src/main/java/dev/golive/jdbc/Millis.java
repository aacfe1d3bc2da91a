package dev.golive.jdbc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments as the attendance tables have them: milliseconds since 1970, null where nothing is known. */
final class Millis {

    private Millis() {}

    static @Nullable Long of(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
