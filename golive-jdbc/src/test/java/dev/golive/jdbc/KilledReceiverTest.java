package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.room.RoomName;
import dev.golive.webhook.VerifiedWebhook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process is killed in the midst of keeping, over and over, on one and the same file. */
class KilledReceiverTest {

    private static final long SEED = 20_261_124;
    private static final int KILLS = 6;

    private final H2InAFile file = new H2InAFile();

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatWasSaidToBeKeptIsKeptOnceWhateverIsKilled() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = Victim.runUntilKilled(Receiver.class, file.folder(), next, 1 + random.nextInt(60));

            List<VerifiedWebhook> kept = keptAfterwards();

            // The one that was under way when the kill came may be there or not.
            assertThat(kept.size())
                    .as("kept after kill %d, seed %d", kill, SEED)
                    .isBetween(said + 1, said + 2);
            assertThat(kept)
                    .extracting(webhook -> webhook.event().id().value())
                    .containsExactlyElementsOf(IntStream.range(0, kept.size())
                            .mapToObj(number -> "EV_" + number)
                            .toList());
            next = kept.size();
        }
    }

    private List<VerifiedWebhook> keptAfterwards() {
        try (GoLiveDatabase database = GoLiveDatabase.file(file.folder())) {
            return database.webhookInbox(InstantSource.system(), Duration.ofDays(30))
                    .about(RoomName.of("killed"));
        }
    }
}
