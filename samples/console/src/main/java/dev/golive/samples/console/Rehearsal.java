package dev.golive.samples.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/**
 * Runs every command once, to nobody. The build looks on and keeps the classes that the JVM loaded in an archive, so that no
 * later start has to load and check them again.
 */
final class Rehearsal {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("LIVEKIT_API_KEY", "rehearsal", "LIVEKIT_API_SECRET", "no server has this secret of a rehearsal");
    private static final String LEFT = """
            {"event":"participant_left","id":"EV_1","createdAt":"2",\
            "room":{"sid":"RM_1","name":"gl1.golive.s.yoga","creationTime":"1"},\
            "participant":{"sid":"PA_1","identity":"p_1","joinedAt":"1","permission":{"canSubscribe":true}}}""";

    private static final String PIN = "{\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}}";

    private static final String SESSION = "{\"date\":\"2026-11-27\",\"rpe\":6.5,\"minutes\":45}";

    private Rehearsal() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        run("", "room", "yoga");
        run("", "room", "--session-of", "gl1.golive.s.yoga");
        String token =
                run("", "token", "--role", "guest", "--session", "yoga", "--participant", "ann", "--ttl", "PT10M");
        run(token, "token", "--verify");
        run(LEFT, "webhook", "--at", "1", "--authorization", token.strip());
        run(LEFT, "attendance", "--live-from", "0", "--format", "json");
        run(LEFT, "attendance", "--format", "csv");
        run(LEFT, "attendance", "--format", "graph");
        run(LEFT, "attendance", "--format", "xapi");
        run(SESSION, "effort", "load");
        run(LEFT, "attendance", "--from", "0", "--to", "2000");
        run("", "timer", "at", "mix(ft(01:00),rest(01:00))", "--elapsed", "1");
        run(PIN, "board", "apply");
        run("00".repeat(32) + "\n" + "01".repeat(32), "merkle", "--proof", "1");
        run("", "--help");
        run("", "rooom");
    }

    private static String run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Console(new Surroundings(
                        ENVIRONMENT,
                        InstantSource.system(),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                .run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
