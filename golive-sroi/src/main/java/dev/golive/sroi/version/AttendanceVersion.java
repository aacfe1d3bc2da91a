package dev.golive.sroi.version;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading that was published. Immutable, thread-safe.
 *
 * @param number from 1
 * @param madeAt when it was published
 * @param finalSince since when it is final; null while it is provisional
 * @param supersedes what it took the place of; null for the first
 * @param json the figures as {@link dev.golive.sroi.export.AttendanceJson#encodeAll} wrote them then: two readings are the same
 *     if these are
 */
public record AttendanceVersion(
        int number,
        Instant madeAt,
        @Nullable Instant finalSince,
        @Nullable Supersession supersedes,
        String json) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the number is below 1, if only the first is said to supersede or another is not, or
     *     if it was final before it was made
     */
    public AttendanceVersion {
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(json, "json");
        int before = supersedes == null ? 0 : supersedes.number();
        if (number < 1 || before != number - 1) {
            throw new IllegalArgumentException("Version " + number + " can't supersede version " + before
                    + ": each supersedes the one before, and the first none.");
        }
        if (finalSince != null && finalSince.isBefore(madeAt)) {
            throw new IllegalArgumentException("Version " + number + " was made at " + madeAt
                    + " and can't be final since " + finalSince + ": give a time from then on.");
        }
    }

    /** Whether it may be superseded with a reason only. */
    public boolean isFinal() {
        return finalSince != null;
    }

    AttendanceVersion settled(Instant at) {
        return new AttendanceVersion(number, madeAt, at, supersedes, json);
    }
}
