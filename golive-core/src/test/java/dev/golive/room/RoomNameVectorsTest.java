package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.ClassPath;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The examples that every implementation reads. */
class RoomNameVectorsTest {

    private static final JsonNode FILE = ClassPath.json("/dev/golive/wire/room-name/vectors.json");

    @TestFactory
    Stream<DynamicTest> everySessionHasItsRoom() {
        return examples("vectors", vector -> {
            RoomNaming naming = RoomNaming.of(vector.path("namespace").stringValue());
            SessionId session = SessionId.of(vector.path("sessionId").stringValue());

            RoomName room = naming.nameFor(session);

            boolean spelled = vector.path("kind").stringValue().equals("spelled");
            assertThat(room.value()).isEqualTo(vector.path("roomName").stringValue());
            assertThat(naming.owns(room)).isTrue();
            assertThat(naming.sessionOf(room).isPresent()).isEqualTo(spelled);
            naming.sessionOf(room).ifPresent(read -> assertThat(read).isEqualTo(session));
        });
    }

    @TestFactory
    Stream<DynamicTest> theseSessionIdsAreRefused() {
        return examples("refusedSessionIds", vector -> {
            String id = vector.path("sessionId").stringValue();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SessionId.of(id))
                    .withMessageStartingWith("The session id ");
        });
    }

    @TestFactory
    Stream<DynamicTest> theseNamespacesAreRefused() {
        return examples("refusedNamespaces", vector -> {
            String namespace = vector.path("namespace").stringValue();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RoomNaming.of(namespace))
                    .withMessageContaining("take 1 to 32 lower-case letters");
        });
    }

    private static Stream<DynamicTest> examples(String list, Consumer<JsonNode> check) {
        assertThat(FILE.path(list).size()).as(list).isGreaterThanOrEqualTo(10);
        return FILE.path(list)
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("note").stringValue(), () -> check.accept(vector)));
    }
}
