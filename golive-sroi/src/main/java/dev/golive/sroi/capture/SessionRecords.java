package dev.golive.sroi.capture;

import dev.golive.journal.RoomJournal;
import dev.golive.reaction.ReactionStore;
import dev.golive.session.SessionConductor;
import dev.golive.session.SessionDirectory;
import dev.golive.tally.TallyStore;
import java.util.Objects;

/**
 * Where a session's own records lie.
 *
 * @param conductor where sessions are in their lives
 * @param plans the host's timetable; {@code id -> Optional.empty()} where there is none
 * @param journal what was said, and done to people and boards
 * @param reactions how often people reacted
 * @param tallies what people counted
 */
public record SessionRecords(
        SessionConductor conductor,
        SessionDirectory plans,
        RoomJournal journal,
        ReactionStore reactions,
        TallyStore tallies) {

    /** Refuses nulls. */
    public SessionRecords {
        Objects.requireNonNull(conductor, "conductor");
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(reactions, "reactions");
        Objects.requireNonNull(tallies, "tallies");
    }
}
