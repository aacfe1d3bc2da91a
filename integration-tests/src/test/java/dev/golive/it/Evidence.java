package dev.golive.it;

import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an application knows of who was there. */
final class Evidence {

    private Evidence() {}

    static RoomName room(String session) {
        return RoomNaming.of("fit").nameFor(SessionId.of(session));
    }

    static Attendance about(Venue venue, String session) {
        return about(venue.application().getBean(AttendanceStore.class), session);
    }

    static Attendance about(AttendanceStore store, String session) {
        return store.about(new RoomLabel(room(session).value()));
    }

    /** Everybody, by identity. */
    static Map<String, PersonAttendance> people(Attendance attendance) {
        return attendance.read(ReadingRules.standard()).people().stream()
                .collect(Collectors.toMap(person -> person.attendee().value(), Function.identity()));
    }

    static PersonAttendance of(Map<String, PersonAttendance> people, String identity) {
        PersonAttendance person = people.get(identity);
        if (person == null) {
            throw new AssertionError(identity + " is not among " + people.keySet() + ".");
        }
        return person;
    }
}
