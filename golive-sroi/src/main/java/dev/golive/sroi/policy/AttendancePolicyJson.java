package dev.golive.sroi.policy;

import dev.golive.sroi.attendance.AttendancePolicy;
import dev.golive.sroi.attendance.WindowKind;
import dev.golive.sroi.internal.json.FlatObject;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * An attendance policy as JSON. Every field may be left out, and then {@link AttendancePolicy#STANDARD} holds; lengths are ISO
 * 8601 durations from {@code PT0S} to {@code PT24H}.
 *
 * <pre>{@code
 * {"window":"planned","grace":"PT1M","lateAfter":"PT5M","leftEarlyBefore":"PT5M","departureTimeout":"PT20S"}
 * }</pre>
 *
 * <p>Stateless, thread-safe.
 */
public final class AttendancePolicyJson {

    private static final String WINDOW = "window";
    private static final String FIELDS = "window, grace, lateAfter, leftEarlyBefore and departureTimeout";

    private AttendancePolicyJson() {}

    /**
     * Reads a policy.
     *
     * @param utf8 one JSON object
     * @throws IllegalArgumentException if it is none, or has a field that is not known, is there twice or can't be. The
     *     message begins with the JSON Pointer (RFC 6901) of the place and a colon, unless that is the whole
     */
    public static AttendancePolicy decode(byte[] utf8) {
        AttendancePolicy policy = AttendancePolicy.STANDARD;
        for (Map.Entry<String, String> field : FlatObject.read(utf8).entrySet()) {
            policy = with(policy, field.getKey(), field.getValue());
        }
        return policy;
    }

    private static AttendancePolicy with(AttendancePolicy policy, String name, String value) {
        String pointer = FlatObject.pointer(name);
        return switch (name) {
            case WINDOW -> policy.withWindow(kind(pointer, value));
            case "grace" -> with(pointer, value, policy, AttendancePolicy::withGrace);
            case "lateAfter" -> with(pointer, value, policy, AttendancePolicy::withLateAfter);
            case "leftEarlyBefore" -> with(pointer, value, policy, AttendancePolicy::withLeftEarlyBefore);
            case "departureTimeout" -> with(pointer, value, policy, AttendancePolicy::withDepartureTimeout);
            default ->
                throw new IllegalArgumentException(
                        pointer + ": A policy has no such field. Take one of " + FIELDS + ".");
        };
    }

    private static AttendancePolicy with(
            String pointer,
            String value,
            AttendancePolicy policy,
            BiFunction<AttendancePolicy, Duration, AttendancePolicy> change) {
        Duration length;
        try {
            length = Duration.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    pointer + ": \"" + value + "\" is no duration. Write it like PT5M (minutes) or PT90S (seconds).",
                    e);
        }
        try {
            return change.apply(policy, length);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(pointer + ": " + e.getMessage(), e);
        }
    }

    private static WindowKind kind(String pointer, String value) {
        return Arrays.stream(WindowKind.values())
                .filter(kind -> word(kind).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        pointer + ": There is no window \"" + value + "\". Take one of " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(WindowKind.values())
                .map(AttendancePolicyJson::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(WindowKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The policy in UTF-8, with all its fields; {@link #decode} reads it back. */
    public static byte[] encode(AttendancePolicy policy) {
        return JsonWriter.writeObject(json -> json.text(WINDOW, word(policy.window()))
                .text("grace", policy.grace().toString())
                .text("lateAfter", policy.lateAfter().toString())
                .text("leftEarlyBefore", policy.leftEarlyBefore().toString())
                .text("departureTimeout", policy.departureTimeout().toString()));
    }
}
