package dev.golive.sroi.rollup;

import static dev.golive.sroi.rollup.ProgrammeEvents.NOW;
import static dev.golive.sroi.rollup.ProgrammeEvents.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.fixture.Shuffling;
import dev.golive.sroi.integrity.Hasher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roll-up goes into bytes and comes back, and whatever else is in the bytes is refused. */
class RollupSnapshotTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsReadAgainIsWhatWasWrittenAndEqualRollupsGiveEqualBytes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EvidenceEvent> events = ProgrammeEvents.random(random, 300);
        Rollup rollup = fold(events);
        byte[] snapshot = RollupSnapshot.encode(rollup);

        assertThat(RollupSnapshot.decode(snapshot)).as("seed %d", seed).isEqualTo(rollup);
        assertThat(RollupSnapshot.encode(fold(Shuffling.repeated(events, random))))
                .isEqualTo(snapshot);
        List<EvidenceEvent> later = ProgrammeEvents.random(random, 50);
        assertThat(RollupSnapshot.decode(snapshot).merge(fold(later))).isEqualTo(rollup.merge(fold(later)));
    }

    @Test
    void nothingIsASnapshotToo() {
        byte[] snapshot = RollupSnapshot.encode(Rollup.nothing());

        assertThat(new String(snapshot, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"events\":0,\"format\":\"golive-rollup\","
                                + "\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"version\":1}\n");
        assertThat(RollupSnapshot.decode(snapshot)).isEqualTo(Rollup.nothing());
    }

    @Test
    void everyBitAndEveryCutIsNoticed() {
        byte[] snapshot = RollupSnapshot.encode(small());

        for (int bit = 0; bit < snapshot.length * 8; bit++) {
            byte[] changed = snapshot.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(changed);
        }
        for (int length = 0; length < snapshot.length; length++) {
            assertRefused(Arrays.copyOf(snapshot, length));
        }
        assertRefused(Arrays.copyOf(snapshot, snapshot.length + 1));
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        String snapshot = new String(RollupSnapshot.encode(small()), StandardCharsets.UTF_8);

        assertRefused(
                bytes("[{\"check\":\"1c291ca3\"}]\n"), "This is no snapshot of a roll-up: This must be an object.");
        assertRefused(bytes("hello"), "This is no snapshot of a roll-up, or it was cut off. Roll the ledger up anew.");
        assertRefused(
                bytes(snapshot.replaceFirst("\"version\":1", "\"version\":2")),
                "This snapshot is of version 2, and version 1 is read here. Roll the ledger up anew.");
        assertRefused(
                bytes(snapshot.replace("\"rpe\":7", "\"rpe\":8")),
                "This snapshot was changed or cut off: its events are not those of its hash. Roll the ledger up anew.");
        assertRefused(
                rehashed(snapshot.replace("\"rpe\":7", "\"rpe\":11")),
                "Line 5 of this snapshot is no event: This must be a whole number from 0 to 10.");
        assertRefused(
                rehashed(snapshot.replace("\"id\":\"4\"", "\"id\":\"5\"")),
                "This snapshot is not as it was written. Roll the ledger up anew.");
        assertThat(RollupSnapshot.decode(rehashed(snapshot))).isEqualTo(small());
    }

    private static Rollup small() {
        return new ProgrammeEvents()
                .stay("s_ann", "hiit", NOW, Duration.ofHours(1))
                .tell(NOW, "hiit", "s_ann", new EffortReported(7, null))
                .rollup();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By somebody who works the hash out anew. */
    private static byte[] rehashed(String snapshot) {
        int content = snapshot.indexOf('\n') + 1;
        String hash = Hasher.create()
                .add(ByteBuffer.wrap(bytes(snapshot.substring(content))))
                .hash()
                .hex();
        return bytes(snapshot.replaceFirst("\"sha256\":\"[0-9a-f]*\"", "\"sha256\":\"" + hash + "\""));
    }

    private static void assertRefused(byte[] snapshot) {
        assertThatThrownBy(() -> RollupSnapshot.decode(snapshot)).isInstanceOf(SnapshotRefusedException.class);
    }

    private static void assertRefused(byte[] snapshot, String message) {
        assertThatThrownBy(() -> RollupSnapshot.decode(snapshot))
                .isInstanceOf(SnapshotRefusedException.class)
                .hasMessage(message);
    }
}
