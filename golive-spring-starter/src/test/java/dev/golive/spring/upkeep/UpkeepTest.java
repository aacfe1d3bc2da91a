package dev.golive.spring.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UpkeepTest {

    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
    private Upkeep upkeep = new Upkeep(List.of());

    @AfterEach
    void stop() {
        upkeep.stop();
    }

    @Test
    void aChoreIsDoneAtOnceAndAgain() throws InterruptedException {
        start(time -> {});

        assertThat(next()).isEqualTo(1);
        assertThat(next()).isEqualTo(2);
    }

    @Test
    void aChoreThatFailsGoesOnAndIsLoggedOnceForEachStretch(CapturedOutput output) throws InterruptedException {
        start(time -> {
            if (time == 2 || time == 3) {
                throw new IllegalStateException("the other side is away");
            }
        });

        while (next() < 6) {
            assertThat(upkeep.isRunning()).isTrue();
        }

        assertThat(output.getAll()
                        .lines()
                        .filter(line ->
                                line.contains(" WARN ") && line.contains("test-chore failed and goes on: the other")))
                .hasSize(1);
        assertThat(output.getAll()).contains("test-chore works again.");
    }

    @Test
    void stoppingEndsItsThreadAndStartingAgainGoesOn() throws InterruptedException {
        start(time -> {});
        next();

        upkeep.stop();
        done.clear();
        assertThat(upkeep.isRunning()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("golive-test-chore");

        upkeep.start();
        assertThat(next()).isPositive();
    }

    private int next() throws InterruptedException {
        Integer time = done.poll(30, TimeUnit.SECONDS);
        assertThat(time).as("the chore within half a minute").isNotNull();
        return time == null ? 0 : time;
    }

    private void start(IntConsumer work) {
        upkeep = new Upkeep(List.of(new Chore() {
            private int times;

            @Override
            public String name() {
                return "test-chore";
            }

            @Override
            public void run() {
                times++;
                done.add(times);
                work.accept(times);
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(1);
            }
        }));
        upkeep.start();
    }
}
