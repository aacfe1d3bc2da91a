package dev.golive.sroi.version;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.internal.json.JsonText;
import dev.golive.sroi.internal.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All versions of a session's attendance as JSON, to keep them and to show them. UTF-8, times in milliseconds since 1970, the same
 * bytes for the same versions. What is not so is left out: {@code finalSinceMs} of a provisional version, {@code supersedes} of the
 * first, {@code reason} and {@code words} where nobody gave one.
 *
 * <pre>{@code
 * {"versions":[{"number":1,"madeAtMs":300000,"finalSinceMs":350000,"report":{"sessions":[…]}},
 *  {"number":2,"madeAtMs":400000,"supersedes":{"number":1,"reason":"LATE_EVENTS","words":"A webhook came late.",
 *   "people":["bob"],"roomSids":["RM_1"]},"report":{"sessions":[…]}}]}
 * }</pre>
 *
 * <p>Stateless, thread-safe.
 */
public final class AttendanceVersionsJson {

    private AttendanceVersionsJson() {}

    /** The versions in UTF-8. */
    public static byte[] encode(AttendanceVersions versions) {
        return JsonWriter.writeObject(
                json -> json.objects("versions", versions.all(), AttendanceVersionsJson::version));
    }

    private static void version(JsonWriter json, AttendanceVersion version) {
        json.integer("number", version.number())
                .integer("madeAtMs", version.madeAt().toEpochMilli());
        Instant finalSince = version.finalSince();
        if (finalSince != null) {
            json.integer("finalSinceMs", finalSince.toEpochMilli());
        }
        Supersession supersedes = version.supersedes();
        if (supersedes != null) {
            json.object("supersedes", it -> supersession(it, supersedes));
        }
        json.raw("report", version.json());
    }

    private static void supersession(JsonWriter json, Supersession supersedes) {
        json.integer("number", supersedes.number());
        VersionReason reason = supersedes.reason();
        if (reason != null) {
            json.text("reason", reason.kind().name()).text("words", reason.words());
        }
        json.texts("people", supersedes.people().stream().map(Attendee::value).toList())
                .texts(
                        "roomSids",
                        supersedes.sessions().stream().map(IncarnationId::value).toList());
    }

    /**
     * Reads back what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if these are no versions
     */
    public static AttendanceVersions decode(byte[] utf8) {
        List<AttendanceVersion> versions = new ArrayList<>();
        JsonText document = JsonText.parse(new String(utf8, StandardCharsets.UTF_8));
        for (JsonText version : document.member("versions").elements()) {
            versions.add(new AttendanceVersion(
                    number(version),
                    Instant.ofEpochMilli(version.member("madeAtMs").integer()),
                    moment(version.optional("finalSinceMs")),
                    supersession(version.optional("supersedes")),
                    version.member("report").raw()));
        }
        return new AttendanceVersions(versions);
    }

    private static int number(JsonText json) {
        long number = json.member("number").integer();
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("There is no version " + number + ": they are counted from 1.");
        }
        return (int) number;
    }

    private static @Nullable Instant moment(@Nullable JsonText millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis.integer());
    }

    private static @Nullable Supersession supersession(@Nullable JsonText json) {
        if (json == null) {
            return null;
        }
        JsonText kind = json.optional("reason");
        return new Supersession(
                number(json),
                kind == null
                        ? null
                        : new VersionReason(
                                kind(kind.text()), json.member("words").text()),
                json.member("people").elements().stream()
                        .map(it -> new Attendee(it.text()))
                        .toList(),
                json.member("roomSids").elements().stream()
                        .map(it -> new IncarnationId(it.text()))
                        .toList());
    }

    private static VersionReason.Kind kind(String name) {
        return Arrays.stream(VersionReason.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no reason \"" + name + "\": take one of "
                        + Arrays.toString(VersionReason.Kind.values()) + "."));
    }
}
