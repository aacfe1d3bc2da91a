package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresForgettingTest extends ForgettingContract {

    private static final KeptEvent LATE = Line.of(3, Line.NOW.plus(MONTH).plusMillis(1));

    private final TestClock young = TestClock.at(Line.NOW);
    private final TestClock old = TestClock.at(LATE.at());
    private final RoomJournal journal = new Postgres().empty().roomJournal(young, MONTH);
    private final Halting halting = new Halting(Postgres.source());
    private final GoLiveDatabase halted = GoLiveDatabase.of(halting.source());
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @Override
    TestDatabase database() {
        return new Postgres();
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void whoeverAppendsToARoomThatIsBeingForgottenWaitsAndAppendsNothing() throws Exception {
        journal.append(OLD, 0, Line.some(1, 2));
        AtomicReference<Future<Boolean>> appended = new AtomicReference<>();
        // First what is too old is looked for, then it is forgotten.
        halting.beforeCommit(
                2, () -> appended.set(untilItWaits(threads.submit(() -> journal.append(OLD, 2, List.of(LATE))))));

        halted.roomJournal(old, MONTH).append(NEW, 0, Line.some(1, 1));

        assertThat(Objects.requireNonNull(appended.get()).get(30, TimeUnit.SECONDS))
                .isFalse();
        assertThat(journal.read(OLD, 0, 10)).isEmpty();
    }

    @Test
    void aRoomThatSomebodyIsAppendingToIsNotForgotten() throws Exception {
        journal.append(OLD, 0, Line.some(1, 2));
        RoomJournal other = GoLiveDatabase.of(Postgres.repeatableRead()).roomJournal(old, MONTH);
        RoomJournal writer = halted.roomJournal(young, MONTH);
        writer.append(RoomName.of("whatever makes it look for old rooms"), 0, List.of(LATE));
        AtomicReference<Future<Boolean>> swept = new AtomicReference<>();
        halting.beforeCommit(
                1, () -> swept.set(untilItWaits(threads.submit(() -> other.append(NEW, 0, List.of(LATE))))));

        assertThat(writer.append(OLD, 2, List.of(LATE))).isTrue();

        assertThat(Objects.requireNonNull(swept.get()).get(30, TimeUnit.SECONDS))
                .isTrue();
        assertThat(journal.read(OLD, 0, 10))
                .containsExactly(Line.some(1, 1).get(0), Line.some(2, 1).get(0), LATE);
    }

    /** Returns when it is done, or waits for a lock. */
    private static <T> Future<T> untilItWaits(Future<T> running) {
        Jdbi database = Jdbi.create(Postgres.source());
        while (!running.isDone() && !somebodyWaits(database)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return running;
    }

    private static boolean somebodyWaits(Jdbi database) {
        return database.withHandle(handle -> handle.createQuery("select count(*) > 0 from pg_locks where not granted")
                .mapTo(Boolean.class)
                .one());
    }
}
