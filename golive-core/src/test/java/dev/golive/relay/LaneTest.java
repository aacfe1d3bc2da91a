package dev.golive.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final RelayThreads threads = new RelayThreads();
    private final BlockingQueue<List<Integer>> sent = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void theFirstGoesAtOnceAndWhatFollowsSoonGoesTogether() throws InterruptedException {
        // A pause that no test waits for: what comes after the first one would go only at its end.
        Lane<Integer> lane = lane(10, Duration.ofHours(1), sent::add);

        lane.add(1);
        assertThat(sent.take()).containsExactly(1);
        lane.add(2);

        assertThat(sent).isEmpty();
    }

    @Test
    void whatComesInThePauseSharesAPacketInOrder() throws InterruptedException {
        Lane<Integer> lane = lane(10, Duration.ofMillis(50), sent::add);

        lane.add(1);
        assertThat(sent.take()).containsExactly(1);
        lane.add(2);
        lane.add(3);

        assertThat(sent.take()).containsExactly(2, 3);
    }

    @Test
    void aLaneWithoutAPauseStillSendsOneAfterTheOther() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        Lane<Integer> lane = lane(10, Duration.ZERO, batch -> {
            sent.add(batch);
            await(open);
        });

        lane.add(1);
        assertThat(sent.take()).containsExactly(1);
        lane.add(2);
        lane.add(3);
        assertThat(sent).isEmpty();
        open.countDown();

        assertThat(sent.take()).containsExactly(2, 3);
    }

    @Test
    void whenTooMuchWaitsTheOldestIsDropped() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        Lane<Integer> lane = lane(2, Duration.ZERO, batch -> {
            sent.add(batch);
            await(open);
        });
        lane.add(1);
        assertThat(sent.take()).containsExactly(1);

        List<Integer> dropped = new ArrayList<>();
        for (int n = 2; n <= 4; n++) {
            dropped.add(lane.add(n));
        }
        open.countDown();

        assertThat(dropped).containsExactly(0, 0, 1);
        assertThat(sent.take()).containsExactly(3, 4);
    }

    @Test
    void aFailureDoesNotStopTheLane() throws InterruptedException {
        Lane<Integer> lane = lane(10, Duration.ofMillis(1), batch -> {
            sent.add(batch);
            if (batch.contains(1)) {
                throw new IllegalStateException("LiveKit is away");
            }
        });

        lane.add(1);
        assertThat(sent.take()).containsExactly(1);
        lane.add(2);

        assertThat(sent.take()).containsExactly(2);
    }

    private Lane<Integer> lane(int most, Duration pause, Consumer<List<Integer>> send) {
        return new Lane<>(most, pause, threads.traffic(), threads.timer(), send);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
