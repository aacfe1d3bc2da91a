package dev.golive.sroi.export;

import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.internal.json.JsonWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Attendance as xAPI 1.0.3 statements "… attended …", an array to post to a learning record store. UTF-8, the same bytes for
 * the same report and home page. Source: Experience API 1.0.3, part two; verb {@code http://adlnet.gov/expapi/verbs/attended}
 * and activity type {@code http://adlnet.gov/expapi/activities/meeting} of ADL's vocabulary.
 *
 * <p>A statement for each person and session: whoever ran the session attended nothing, and whoever may have been there
 * and is not proved to have been is left out. The actor is an account, the pseudonym on the host's home page: no name and no
 * {@code mbox}. The duration is what is proved, in hundredths of a second, the rest cut off; the timestamp is the last out.
 * Grade and upper figure are extensions of the result.
 *
 * <p>A statement's id is a UUID of version 5 (RFC 4122, 4.3): SHA-1 over a namespace of ours, {@code
 * 5c0f7a66-3c0e-5d6b-9d0e-7b7a3a1f2e41}, and the statement's own bytes without the id. The same figures have the same id, so a
 * store that is sent them twice keeps one; other figures have another id. Stateless, thread-safe.
 */
public final class XapiStatements {

    private static final UUID NAMESPACE = UUID.fromString("5c0f7a66-3c0e-5d6b-9d0e-7b7a3a1f2e41");
    private static final String EXTENSION = "https://golive.dev/xapi/";

    private final String homePage;

    private XapiStatements(String homePage) {
        this.homePage = homePage;
    }

    /**
     * Statements about people of this system.
     *
     * @param homePage the home page of the system whose pseudonyms these are, such as {@code https://fit.example/}; a session's
     *     activity is {@code sessions/} and the room's SID below it
     * @throws IllegalArgumentException if it is not an absolute http or https URL without query and fragment
     */
    public static XapiStatements of(URI homePage) {
        boolean web = "https".equalsIgnoreCase(homePage.getScheme()) || "http".equalsIgnoreCase(homePage.getScheme());
        if (!web || homePage.getHost() == null || homePage.getQuery() != null || homePage.getFragment() != null) {
            throw new IllegalArgumentException("The home page " + homePage
                    + " can't name people's accounts: give an http or https URL without query and fragment.");
        }
        return new XapiStatements(homePage.toString());
    }

    /** The statements in UTF-8. */
    public byte[] encode(AttendanceReport report) {
        List<Attended> statements = new ArrayList<>();
        for (SessionAttendance session : report.sessions()) {
            for (PersonAttendance person : session.people()) {
                if (!person.staff() && !person.stretches().isEmpty()) {
                    statements.add(new Attended(session, person));
                }
            }
        }
        return JsonWriter.writeObjects(statements, (json, statement) -> {
            byte[] content = JsonWriter.writeObject(bare -> content(bare, statement));
            json.text("id", NameUuid.of(NAMESPACE, content).toString());
            content(json, statement);
        });
    }

    private void content(JsonWriter json, Attended statement) {
        PersonAttendance person = statement.person();
        json.object(
                        "actor",
                        actor -> actor.text("objectType", "Agent")
                                .object(
                                        "account",
                                        account -> account.text("homePage", homePage)
                                                .text("name", person.attendee().value())))
                .object(
                        "verb",
                        verb -> verb.text("id", "http://adlnet.gov/expapi/verbs/attended")
                                .object("display", display -> display.text("en", "attended")))
                .object("object", object -> activity(object, statement.session()))
                .object(
                        "result",
                        result -> result.text(
                                        "duration",
                                        Iso.hundredths(person.presence().atLeast()))
                                .object(
                                        "extensions",
                                        extensions -> extensions
                                                .text(
                                                        EXTENSION + "grade",
                                                        person.grade().name())
                                                .integer(
                                                        EXTENSION + "present-upper-ms",
                                                        person.presence()
                                                                .atMost()
                                                                .toMillis())))
                .text("timestamp", Iso.instant(person.lastOut()))
                .text("version", "1.0.3");
    }

    private void activity(JsonWriter json, SessionAttendance session) {
        String sid =
                URLEncoder.encode(session.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
        json.text("objectType", "Activity")
                .text("id", homePage + (homePage.endsWith("/") ? "" : "/") + "sessions/" + sid)
                .object(
                        "definition",
                        definition -> definition
                                .text("type", "http://adlnet.gov/expapi/activities/meeting")
                                .object(
                                        "name",
                                        name -> name.text("und", session.room().value())));
    }

    private record Attended(SessionAttendance session, PersonAttendance person) {}
}
