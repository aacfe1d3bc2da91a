package dev.golive.sroi.version;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.export.AttendanceJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one session's attendance, oldest first. Facts that come late are never dropped: they make another version.
 * The last version may be final; then it takes a reason to supersede it, and the one that takes its place is provisional
 * until it is settled too. {@link AttendanceVersionsJson} writes them down. Immutable, thread-safe.
 *
 * @param all in order, each superseding the one before
 */
public record AttendanceVersions(List<AttendanceVersion> all) {

    /** Nothing was published yet. */
    public static final AttendanceVersions NONE = new AttendanceVersions(List.of());

    /**
     * Copies the list, checks.
     *
     * @throws IllegalArgumentException if a number is missing, or a version is older than the one before
     */
    public AttendanceVersions {
        all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Version " + all.get(i).number() + " stands where version " + (i + 1)
                        + " should: give all of them, in order.");
            }
            if (i > 0) {
                requireNotBefore(all.get(i - 1), all.get(i).madeAt());
            }
        }
    }

    /** The version that holds now. */
    public Optional<AttendanceVersion> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Publishes a reading as a provisional version. A reading that is the same as the latest, byte for byte, makes no version:
     * these same versions come back.
     *
     * @param at when, not before the latest was made or became final
     * @param reason why it takes the place of the latest; needed if that is final, null if there is nothing to say
     * @throws IllegalArgumentException if the latest is final and there is no reason, if there is a reason and nothing to
     *     supersede, or if the time lies before the latest
     */
    public AttendanceVersions publish(AttendanceReport report, Instant at, @Nullable VersionReason reason) {
        String json = new String(AttendanceJson.encodeAll(report), StandardCharsets.UTF_8);
        AttendanceVersion latest = latest().orElse(null);
        if (latest == null) {
            if (reason != null) {
                throw new IllegalArgumentException(
                        "The first version supersedes nothing: give no reason, or the versions that were before it.");
            }
            return with(new AttendanceVersion(1, at, null, null, json));
        }
        if (json.equals(latest.json())) {
            return this;
        }
        requireNotBefore(latest, at);
        if (latest.isFinal() && reason == null) {
            throw new IllegalArgumentException("Version " + latest.number()
                    + " is final: give a reason why it is superseded, such as LATE_EVENTS and what came late.");
        }
        ReportParts before = ReportParts.of(latest.json());
        ReportParts after = ReportParts.of(json);
        Supersession supersedes =
                new Supersession(latest.number(), reason, after.peopleUnlike(before), after.sessionsUnlike(before));
        return with(new AttendanceVersion(latest.number() + 1, at, null, supersedes, json));
    }

    /**
     * Makes the latest version final; nothing changes if it is already.
     *
     * @param at since when, not before it was made
     * @throws IllegalArgumentException if there is no version, or the time lies before it
     */
    public AttendanceVersions settle(Instant at) {
        AttendanceVersion latest = latest().orElseThrow(
                        () -> new IllegalArgumentException("There is no version to be final: publish one first."));
        if (latest.isFinal()) {
            return this;
        }
        List<AttendanceVersion> settled = new ArrayList<>(all);
        settled.set(all.size() - 1, latest.settled(at));
        return new AttendanceVersions(settled);
    }

    private AttendanceVersions with(AttendanceVersion next) {
        List<AttendanceVersion> more = new ArrayList<>(all);
        more.add(next);
        return new AttendanceVersions(more);
    }

    private static void requireNotBefore(AttendanceVersion latest, Instant at) {
        Instant since = latest.finalSince() == null ? latest.madeAt() : latest.finalSince();
        if (at.isBefore(since)) {
            throw new IllegalArgumentException("The time " + at + " lies before version " + latest.number()
                    + ", which is of " + since + ": give a time from then on.");
        }
    }
}
