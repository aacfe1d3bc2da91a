package dev.golive.sroi.version;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.IncarnationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a version took the place of another.
 *
 * @param number of the version whose place it took
 * @param reason why; null where that one was provisional and nobody said
 * @param people whose figures differ, in any of the sessions, by attendee; who is only in one of the two is among them
 * @param sessions of which figures other than one person's differ, or which are only in one of the two, by id
 */
public record Supersession(
        int number, @Nullable VersionReason reason, List<Attendee> people, List<IncarnationId> sessions) {

    /**
     * Copies the lists, checks.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Supersession {
        if (number < 1) {
            throw new IllegalArgumentException("There is no version " + number + ": they are counted from 1.");
        }
        people = List.copyOf(people);
        sessions = List.copyOf(sessions);
    }
}
