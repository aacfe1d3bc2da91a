package dev.golive.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.ClassPath;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomMetadataTest {

    private static final SessionId SESSION = SessionId.of("tuesday-hiit");
    private static final Identity COACH = Identity.of("p_0f1e2d3c4b5a69788796a5b4c3d2e1f0");

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of("before-live", new RoomMetadata(SESSION, 1, 0, null)),
                Arguments.of("live", new RoomMetadata(SESSION, 1, 0, COACH)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void itIsWrittenAndReadAsItsGoldenFileSays(String file, RoomMetadata metadata) {
        String golden = ClassPath.line("/dev/golive/wire/room-metadata/" + file + ".json");

        assertThat(metadata.encode()).isEqualTo(golden);
        assertThat(RoomMetadata.decode(golden)).contains(metadata);
    }

    @Test
    void fieldsOfTheFutureAreIgnored() {
        String golden = ClassPath.line("/dev/golive/wire/room-metadata/from-the-future.json");

        assertThat(RoomMetadata.decode(golden)).contains(new RoomMetadata(SESSION, 3, 41, COACH));
    }

    @Test
    void anotherVersionIsNotOurs() {
        String golden = ClassPath.line("/dev/golive/wire/room-metadata/another-version.json");

        assertThat(RoomMetadata.decode(golden)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{}",
                "[]",
                "a text of somebody else",
                "{\"title\":\"not ours\"}",
                "{\"v\":1}",
                "{\"v\":1,\"sessionId\":\"\"}",
                "{\"v\":1,\"sessionId\":7}",
                "{\"v\":1,\"sessionId\":\"s\",\"coach\":\"a\\u0000b\"}",
                "{\"v\":1,\"sessionId\":\"s\",\"epoch\":\"soon\"}",
                "{\"v\":1,\"sessionId\":\"s\",\"v\":1}",
                "{\"v\":1,\"sessionId\":\"s\"",
                "{\"v\":1,\"sessionId\":\"s\"} x",
                "{\"sessionId\":\"s\",\"epoch\":1,\"rev\":0}"
            })
    void foreignMetadataIsNotOurs(String text) {
        assertThat(RoomMetadata.decode(text)).isEmpty();
    }

    @Test
    void nullIsAsGoodAsMissing() {
        assertThat(RoomMetadata.decode("{\"v\":1,\"sessionId\":\"s\",\"epoch\":null,\"rev\":null,\"coach\":null}"))
                .contains(new RoomMetadata(SessionId.of("s"), 0, 0, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 20261122})
    void whatIsWrittenIsReadBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            String id = random.ints(random.nextInt(1, 40), 0x20, 0x3000)
                    .filter(codePoint -> !Character.isISOControl(codePoint))
                    .collect(() -> new StringBuilder("s"), StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            RoomMetadata metadata = new RoomMetadata(
                    SessionId.of(id), random.nextLong(), random.nextLong(), random.nextBoolean() ? COACH : null);

            assertThat(RoomMetadata.decode(metadata.encode()))
                    .as("seed %d, round %d", seed, i)
                    .contains(metadata);
        }
    }

    @Test
    void aSessionsMetadataSaysWhoWentLiveAndNothingMore() {
        LiveSession session = LiveSession.planned(SESSION, RoomName.of("r"), Instant.EPOCH);

        assertThat(RoomMetadata.of(session)).isEqualTo(new RoomMetadata(SESSION, 1, 0, null));
        assertThat(RoomMetadata.of(session.goLive(COACH, Instant.EPOCH)))
                .isEqualTo(new RoomMetadata(SESSION, 1, 0, COACH));
    }
}
