package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way back from a roll-up to events that say it, always in the same order, numbered from 1. Of one walk. */
final class EventsOfRollup {

    private static final String SOURCE = "/golive/rollup";

    private final Consumer<EvidenceEvent> action;
    private @Nullable ProgrammeId programme;
    private long number;

    private EventsOfRollup(Consumer<EvidenceEvent> action) {
        this.action = action;
    }

    static void each(Rollup rollup, Consumer<EvidenceEvent> action) {
        EventsOfRollup walk = new EventsOfRollup(action);
        new TreeMap<>(rollup.programmes()).forEach((programme, state) -> {
            walk.programme = programme.isEmpty() ? null : new ProgrammeId(programme);
            walk.tell(state);
        });
    }

    private void tell(ProgrammeState state) {
        state.attendance().facts().forEach(this::tell);
        new TreeMap<>(state.doings())
                .forEach((session, people) ->
                        new TreeMap<>(people).forEach((subject, doing) -> tell(session, subject, doing)));
        new TreeSet<>(state.minors()).forEach(minor -> tell(0, "", minor, new GuardianVerified()));
    }

    private void tell(AttendanceFact fact) {
        Attended attended = new Attended(fact);
        action.accept(new EvidenceEvent(
                nextKey(),
                attended.at().orElse(Instant.EPOCH),
                programme,
                new SessionLabel(fact.room().label().value()),
                attended.attendee()
                        .map(attendee -> new Subject(attendee.value()))
                        .orElse(null),
                attended));
    }

    private void tell(String session, String subject, Doing doing) {
        Rating rating = doing.rating();
        if (rating != null) {
            Duration lasted = rating.tellsMinutes() ? Duration.ofMinutes(rating.minutes()) : null;
            tell(rating.at(), session, subject, new EffortReported(rating.rpe(), lasted));
        }
        ZoneReport zones = doing.zones();
        if (zones != null) {
            tell(zones.at(), session, subject, new HeartRateReported(zones.seconds()));
        }
        new TreeMap<>(doing.answers()).forEach((key, answer) -> {
            Map<String, CheckInAnswer> said = Map.of(key.question(), new CheckInAnswer.Figure(answer.value()));
            tell(answer.at(), session, subject, new CheckInAnswered(new TreeMap<>(said)));
        });
        new TreeMap<>(doing.reps()).forEach((key, reps) -> {
            tell(reps.at(), session, subject, new RepsCounted(key.counter(), key.device(), reps.count()));
        });
        new TreeMap<>(doing.awards())
                .forEach((award, xp) -> tell(xp.at(), session, subject, new XpAwarded(award, xp.count())));
    }

    private void tell(long at, String session, String subject, Fact fact) {
        action.accept(new EvidenceEvent(
                nextKey(),
                Instant.ofEpochMilli(at),
                programme,
                session.isEmpty() ? null : new SessionLabel(session),
                new Subject(subject),
                fact));
    }

    private EventKey nextKey() {
        number++;
        return new EventKey(SOURCE, Long.toString(number));
    }
}
