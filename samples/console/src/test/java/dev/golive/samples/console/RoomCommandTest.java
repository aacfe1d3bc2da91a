package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a session to its room, and back. */
class RoomCommandTest {

    private static final String HASHED =
            "gl1.golive.h.df10ee2ea78a72d04abef4fa12bd39fc2ac87b0c3a60bcb1a60ecbd8a7f9d0c6";

    @TestFactory
    Stream<DynamicTest> everySessionOfTheContractHasItsRoom() {
        return examples("vectors", vector -> {
            String room = vector.path("roomName").stringValue();

            Run run = Run.of("room", "--namespace", text(vector, "namespace"), "--", text(vector, "sessionId"));

            assertThat(run).isEqualTo(Run.done(room));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRoomOfTheContractLeadsBackToItsSessionOrSaysWhyNot() {
        return examples("vectors", vector -> {
            String room = vector.path("roomName").stringValue();

            Run run = Run.of("room", "--session-of", room, "--namespace", text(vector, "namespace"));

            assertThat(run)
                    .isEqualTo(
                            text(vector, "kind").equals("spelled")
                                    ? Run.done(text(vector, "sessionId"))
                                    : hashed(room));
        });
    }

    @TestFactory
    Stream<DynamicTest> everySessionIdThatTheContractRefusesIsRefused() {
        return examples("refusedSessionIds", vector -> {
            Run run = Run.of("room", "--", text(vector, "sessionId"));

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("The session id ").hasLineCount(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyNamespaceThatTheContractRefusesIsAMistakeOfUsage() {
        return examples("refusedNamespaces", vector -> {
            Run run = Run.of("room", "yoga", "--namespace", text(vector, "namespace"));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("Invalid value for option '--namespace': The namespace ")
                    .endsWith("such as \"fit\".\nSee: golive room --help\n");
        });
    }

    @Test
    void aHashedRoomSaysWhyItCantBeReadBack() {
        assertThat(Run.of("room", "--session-of", HASHED)).isEqualTo(hashed(HASHED));
    }

    @Test
    void aRoomOfAnotherNamespaceSaysWhichOptionIsMissing() {
        Run run = Run.of("room", "--session-of", "gl1.fit.s.yoga");

        assertThat(run)
                .isEqualTo(Run.refused("The room \"gl1.fit.s.yoga\" is of the namespace fit: add --namespace fit."));
        assertThat(Run.of("room", "--session-of", "gl1.fit.s.yoga", "--namespace", "fit"))
                .isEqualTo(Run.done("yoga"));
    }

    @Test
    void aForeignRoomIsNamedAsSuch() {
        for (String foreign : new String[] {
            "sync3",
            "gl2.golive.s.yoga",
            "gl1.golive.s.",
            "gl1.golive.s.a b",
            "gl1.golive.x.yoga",
            "gl1.Fit.s.yoga",
            "a.b.c.d"
        }) {
            assertThat(Run.of("room", "--session-of", foreign))
                    .isEqualTo(Run.refused("The room \"" + foreign + "\" is not one that this library names."));
        }
    }

    @Test
    void aNameThatNoRoomCanHaveIsRefused() {
        assertThat(Run.of("room", "--session-of", " ")).isEqualTo(Run.refused("The room name is blank."));
        assertThat(Run.of("room", "--session-of", "a\nb"))
                .isEqualTo(Run.refused("The room name holds a control character."));
    }

    @Test
    void anIdMayBeginWithAnAtSignOrAHyphen() {
        assertThat(Run.of("room", "--namespace", "fit", "--", "-x")).isEqualTo(Run.done("gl1.fit.s.-x"));
        // A file of this name is here; its content is not the id.
        assertThat(Run.of("room", "@pom.xml"))
                .isEqualTo(Run.done("gl1.golive.h.d5d021e842fd648f7ad099ee11c74b910b69b7c3d9744d5ed33f5eb746161de3"));
    }

    @Test
    void oneQuestionAtATime() {
        String either = "Missing required argument (specify one of these): (SESSION | --session-of=ROOM)";

        assertThat(Run.of("room")).isEqualTo(Run.usage(either, "See: golive room --help"));
        assertThat(Run.of("room", "yoga", "--session-of", "gl1.golive.s.yoga").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("room", "yoga", "pilates"))
                .isEqualTo(Run.usage("Unmatched argument at index 2: 'pilates'", "See: golive room --help"));
    }

    private static Run hashed(String room) {
        return Run.refused(
                "The room \"" + room + "\" is named by a hash, because its session's id is not 1 to 64 letters,"
                        + " digits, '-', '_' or '.': the id can't be read back. Keep it where the room is made.");
    }

    private static Stream<DynamicTest> examples(String list, Consumer<JsonNode> check) {
        return vectors()
                .path(list)
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(text(vector, "note"), () -> check.accept(vector)));
    }

    private static JsonNode vectors() {
        String path = "/dev/golive/wire/room-name/vectors.json";
        try (InputStream in = RoomCommandTest.class.getResourceAsStream(path)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, path).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode vector, String field) {
        return vector.path(field).stringValue();
    }
}
