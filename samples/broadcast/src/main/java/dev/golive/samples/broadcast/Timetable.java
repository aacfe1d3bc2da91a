package dev.golive.samples.broadcast;

import dev.golive.room.RoomProfile;
import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The platform's timetable: yours comes from a database. */
@Component
class Timetable implements SessionDirectory {

    private final List<SessionPlan> sessions;

    Timetable(Clock clock) {
        Instant now = clock.instant();
        this.sessions = List.of(
                SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", now, Duration.ofMinutes(45)),
                SessionPlan.of(SessionId.of("guided-class"), "Guided class", now, Duration.ofMinutes(45)),
                SessionPlan.of(
                        SessionId.of("mobility-basics"),
                        "Mobility basics",
                        now.plus(Duration.ofMinutes(30)),
                        Duration.ofMinutes(30)),
                SessionPlan.of(
                                SessionId.of("ada-check-in"),
                                "Check-in with Ada",
                                now.plus(Duration.ofHours(2)),
                                Duration.ofMinutes(20))
                        .withProfile(RoomProfile.oneToOne()));
    }

    @Override
    public Optional<SessionPlan> find(SessionId id) {
        return sessions.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    List<SessionPlan> all() {
        return sessions;
    }
}
