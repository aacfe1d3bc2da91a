package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.message.KeptEvent;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process is killed in the midst of appending, over and over, on one and the same file. */
class KilledWriterTest {

    private static final long SEED = 20_261_125;
    private static final int KILLS = 6;

    private final H2InAFile file = new H2InAFile();

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatWasSaidToBeAppendedIsKeptOnceWithoutAGapWhateverIsKilled() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = Victim.runUntilKilled(Writer.class, file.folder(), next, 1 + random.nextInt(60));

            List<KeptEvent> kept = keptAfterwards();

            // What was under way when the kill came may be there or not, but whole.
            assertThat(kept.size())
                    .as("kept after kill %d, seed %d", kill, SEED)
                    .isIn(Writer.linesBefore(said + 1), Writer.linesBefore(said + 2));
            assertThat(kept).isEqualTo(Line.some(0, kept.size()));
            next = kept.size() == Writer.linesBefore(said + 1) ? said + 1 : said + 2;
        }
    }

    private List<KeptEvent> keptAfterwards() {
        try (GoLiveDatabase database = GoLiveDatabase.file(file.folder())) {
            return Writer.journal(database).read(Writer.ROOM, 0, 100_000);
        }
    }
}
