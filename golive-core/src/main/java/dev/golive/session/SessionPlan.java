package dev.golive.session;

import dev.golive.room.RoomProfile;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A session as the host's timetable has it.
 *
 * @param id the host's own id; the room follows from it
 * @param title what people call it, 1 to 200 characters
 * @param startsAt when it is to start
 * @param endsAt when it is to end, after the start
 * @param profile how LiveKit runs its room
 */
public record SessionPlan(SessionId id, String title, Instant startsAt, Instant endsAt, RoomProfile profile) {

    /** How long a session may run over. After that nobody joins, and passes have expired. */
    public static final Duration OVERRUN = Duration.ofHours(1);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the title is blank or too long, or the end is not after the start
     */
    public SessionPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profile, "profile");
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("The title of session " + id + " needs 1 to 200 characters.");
        }
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException(
                    "Session " + id + " ends at " + endsAt + ", which is not after its start at " + startsAt + ".");
        }
    }

    /**
     * A class that starts then and lasts that long.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static SessionPlan of(SessionId id, String title, Instant startsAt, Duration length) {
        return new SessionPlan(id, title, startsAt, startsAt.plus(length), RoomProfile.groupClass());
    }

    /** The same session in a room that is run differently. */
    public SessionPlan withProfile(RoomProfile other) {
        return new SessionPlan(id, title, startsAt, endsAt, other);
    }

    /** The last moment it may last: its end and the {@link #OVERRUN}, in whole seconds, as tokens count. */
    public Instant latestEnd() {
        return endsAt.plus(OVERRUN).truncatedTo(ChronoUnit.SECONDS);
    }
}
