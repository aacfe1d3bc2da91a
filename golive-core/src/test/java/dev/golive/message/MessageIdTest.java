package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.fixture.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {

    private static final RandomGenerator ONES = () -> -1L;
    private static final RandomGenerator ZEROS = () -> 0L;

    @Test
    void theLayoutIsTheStandards() {
        // RFC 9562, appendix A.6: 22 February 2022, 14:22:22.00 GMT-05:00.
        HandClock clock = HandClock.at(Instant.ofEpochMilli(0x017F22E279B0L));

        assertThat(MessageId.create(clock, ONES)).hasToString("017f22e2-79b0-7fff-bfff-ffffffffffff");
        assertThat(MessageId.create(clock, ZEROS)).hasToString("017f22e2-79b0-7000-8000-000000000000");
    }

    @ParameterizedTest
    @ValueSource(longs = {9562, 7})
    void everyIdIsOfVersionSevenAndTellsItsTime(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 10_000; i++) {
            long millis = random.nextLong(1L << 47);
            MessageId id = MessageId.create(HandClock.at(Instant.ofEpochMilli(millis)), random);

            UUID uuid = id.value();
            assertThat(uuid.version() == 7 && uuid.variant() == 2 && uuid.getMostSignificantBits() >>> 16 == millis)
                    .as("seed %d, round %d: %s", seed, i, id)
                    .isTrue();
        }
    }

    @Test
    void idsSortByTime() {
        long seed = 13;
        SplittableRandom random = new SplittableRandom(seed);
        HandClock clock = HandClock.at("2026-11-22T18:00:00Z");
        List<String> ids = new ArrayList<>();

        for (int i = 0; i < 1_000; i++) {
            clock.advance(Duration.ofMillis(random.nextLong(1, 10_000_000)));
            ids.add(MessageId.create(clock, random).toString());
        }

        assertThat(ids).as("seed %d", seed).isSorted();
    }

    @Test
    void idsOfOneMomentDiffer() {
        HandClock clock = HandClock.at("2026-11-22T18:00:00Z");
        SplittableRandom random = new SplittableRandom(1);
        HashSet<MessageId> ids = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            ids.add(MessageId.create(clock, random));
        }

        assertThat(ids).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "919108f7-52d1-4320-9bac-f847db4148a8",
                "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
                "017f22e2-79b0-7cc3-18c4-dc0c0c07398f",
                "017f22e2-79b0-7cc3-d8c4-dc0c0c07398f"
            })
    void anyOtherUuidIsRefused(String uuid) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MessageId(UUID.fromString(uuid)))
                .withMessage("The id %s is not a UUID of version 7.", uuid);
    }
}
