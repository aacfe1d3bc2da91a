package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.outlet.SinkName;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CursorStore} does. Extend it, make a store, run it. */
public abstract class CursorStoreContract {

    private static final int THREADS = 8;
    private static final SinkName HERE = new SinkName("warehouse");
    private static final SinkName THERE = new SinkName("file");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private CursorStore cursors;

    /** For subclasses. */
    protected CursorStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract CursorStore open();

    @BeforeEach
    void anEmptyStore() {
        cursors = open();
    }

    @Test
    void aSinkGoesOnWhereItWas() {
        assertThat(cursors.of(HERE)).isZero();

        cursors.save(HERE, 500);
        cursors.save(THERE, 3);
        cursors.save(HERE, 200);

        assertThat(cursors.of(HERE)).isEqualTo(500);
        assertThat(cursors.of(THERE)).isEqualTo(3);
    }

    @Test
    void whoHoldsASinkKeepsItUntilItsTimeIsOver() {
        assertThat(cursors.lease(HERE, "one", NOW, LATER)).isTrue();
        assertThat(cursors.lease(HERE, "other", NOW.plusSeconds(59), LATER.plusSeconds(59)))
                .isFalse();
        assertThat(cursors.lease(HERE, "one", NOW.plusSeconds(30), LATER.plusSeconds(30)))
                .isTrue();
        assertThat(cursors.lease(HERE, "other", LATER, LATER.plusSeconds(60))).isFalse();
        assertThat(cursors.lease(THERE, "other", NOW, LATER)).isTrue();

        assertThat(cursors.lease(HERE, "other", LATER.plusSeconds(30), LATER.plusSeconds(90)))
                .isTrue();
        assertThat(cursors.lease(HERE, "one", LATER.plusSeconds(31), LATER.plusSeconds(91)))
                .isFalse();
    }

    @Test
    void aSinkThatSomebodyHoldsRemembersHowFarItHasCome() {
        cursors.lease(HERE, "one", NOW, LATER);
        cursors.save(HERE, 7);
        cursors.lease(HERE, "other", LATER, LATER.plusSeconds(60));

        assertThat(cursors.of(HERE)).isEqualTo(7);
    }

    @Test
    void ofManyAtOnceOneHoldsIt() throws Exception {
        List<Callable<Boolean>> tasks = IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(number -> () -> cursors.lease(HERE, "node-" + number, NOW, LATER))
                .toList();

        assertThat(AtOnce.run(tasks)).containsOnlyOnce(true);
    }
}
