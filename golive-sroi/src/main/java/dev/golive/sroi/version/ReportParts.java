package dev.golive.sroi.version;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.internal.json.JsonText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A report's JSON by what it is about.
 *
 * @param people what is said of each person of each session
 * @param sessions what is said of each session apart from its people
 */
record ReportParts(Map<PersonKey, String> people, Map<IncarnationId, String> sessions) {

    /** Somebody in one session. */
    record PersonKey(IncarnationId session, Attendee attendee) {}

    static ReportParts of(String json) {
        Map<PersonKey, String> people = new HashMap<>();
        Map<IncarnationId, String> sessions = new HashMap<>();
        for (JsonText session : JsonText.parse(json).member("sessions").elements()) {
            IncarnationId id = new IncarnationId(session.member("roomSid").text());
            sessions.put(id, String.join(",", session.membersWithout("people")));
            for (JsonText person : session.member("people").elements()) {
                Attendee attendee = new Attendee(person.member("participant").text());
                people.put(new PersonKey(id, attendee), person.raw());
            }
        }
        return new ReportParts(people, sessions);
    }

    /** Whose figures differ, by attendee. */
    List<Attendee> peopleUnlike(ReportParts other) {
        return different(people, other.people).stream()
                .map(PersonKey::attendee)
                .distinct()
                .sorted(Comparator.comparing(Attendee::value))
                .toList();
    }

    /** Which sessions' own figures differ, by id. */
    List<IncarnationId> sessionsUnlike(ReportParts other) {
        return different(sessions, other.sessions).stream()
                .sorted(Comparator.comparing(IncarnationId::value))
                .toList();
    }

    private static <K> Set<K> different(Map<K, String> one, Map<K, String> other) {
        Set<K> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }
}
