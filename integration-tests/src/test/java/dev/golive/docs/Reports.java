package dev.golive.docs;

import dev.golive.GoLive;
import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

// region reports
@Component
class Reports {

    private final GoLive golive;
    private final AttendanceStore attendance;

    Reports(GoLive golive, AttendanceStore attendance) {
        this.golive = golive;
        this.attendance = attendance;
    }

    List<PersonAttendance> whoAttended(SessionPlan plan) {
        return report(plan).people().stream().filter(person -> !person.staff()).toList();
    }

    Optional<PersonAttendance> of(Participant participant, SessionPlan plan) {
        String pseudonym =
                golive.pseudonyms().identityOf(participant, room(plan)).value();
        return whoAttended(plan).stream()
                .filter(person -> person.attendee().value().equals(pseudonym))
                .findFirst();
    }

    private AttendanceReport report(SessionPlan plan) {
        ReadingRules rules = ReadingRules.standard().withFrom(plan.startsAt()).withTo(plan.endsAt());
        return attendance.about(new RoomLabel(room(plan).value())).read(rules);
    }

    private RoomName room(SessionPlan plan) {
        return golive.rooms().nameFor(plan.id());
    }
}
// endregion reports
