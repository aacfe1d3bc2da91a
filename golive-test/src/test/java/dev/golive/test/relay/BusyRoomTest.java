package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.JoinTicket;
import dev.golive.error.StoreUnavailableException;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomName;
import dev.golive.tally.InMemoryTallyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many who write to one room at once. */
class BusyRoomTest {

    private static final int WRITERS = 60;

    /** Keeps in memory, as slowly as a test wants. */
    private static final class SlowJournal implements RoomJournal {
        private final RoomJournal kept = InMemoryRoomJournal.create();
        private final AtomicInteger appends = new AtomicInteger();
        private final Semaphore mayAppend = new Semaphore(0);
        private volatile boolean broken;

        @Override
        public boolean append(RoomName room, long after, List<KeptEvent> events) {
            appends.incrementAndGet();
            mayAppend.acquireUninterruptibly();
            if (broken) {
                throw new StoreUnavailableException("The disk is full.", null);
            }
            return kept.append(room, after, events);
        }

        @Override
        public List<KeptEvent> read(RoomName room, long after, int limit) {
            return kept.read(room, after, limit);
        }

        @Override
        public Optional<KeptEvent> find(RoomName room, MessageId id) {
            return kept.find(room, id);
        }

        @Override
        public void forget(RoomName room, Identity person) {
            kept.forget(room, person);
        }
    }

    @Test
    void whoeverWaitsIsKeptTogether() throws Exception {
        SlowJournal journal = new SlowJournal();
        try (LiveClass live = start(journal)) {
            List<Future<ItemAnswer>> answers = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
            try {
                answers.add(threads.submit(() -> live.send(live.ada, live.line("the first"))));
                LiveClass.await(() -> journal.appends.get() == 1);
                CountedWriters others = new CountedWriters(live, threads);
                answers.addAll(others.write());
                // All others stand before the door now, or are on their way: the first one still holds it.
                LiveClass.await(others::areWaiting);

                journal.mayAppend.release(WRITERS + 1);

                for (Future<ItemAnswer> answer : answers) {
                    assertTaken(answer.get());
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(journal.read(live.room(), 0, 1_000)).hasSize(WRITERS + 1);
            assertThat(journal.appends.get()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void whenTheJournalFailsAllWhoWaitedAreToldAndMaySendAgain() throws Exception {
        SlowJournal journal = new SlowJournal();
        try (LiveClass live = start(journal)) {
            journal.broken = true;
            journal.mayAppend.release(WRITERS);
            String line = live.line("again and again");
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> live.send(live.ada, line));

            journal.broken = false;

            assertTaken(live.send(live.ada, line));
            assertThat(journal.read(live.room(), 0, 10)).hasSize(1);
        }
    }

    private static LiveClass start(RoomJournal journal) {
        return LiveClass.start(RelaySettings.standard()
                .withStores(journal, InMemoryReactionStore.create(), InMemoryTallyStore.create()));
    }

    /** People who each write one line, in a thread of their own. */
    private static final class CountedWriters {
        private final LiveClass live;
        private final ExecutorService threads;
        private final List<Thread> writing = new ArrayList<>();

        CountedWriters(LiveClass live, ExecutorService threads) {
            this.live = live;
            this.threads = threads;
        }

        List<Future<ItemAnswer>> write() {
            List<Future<ItemAnswer>> answers = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                JoinTicket who =
                        live.golive.join(live.studio.hiit(), Participant.of("writer-" + n, "Writer", Role.ATHLETE));
                String line = live.line("line " + n);
                answers.add(threads.submit(() -> {
                    synchronized (writing) {
                        writing.add(Thread.currentThread());
                    }
                    return live.send(who, line);
                }));
            }
            return answers;
        }

        boolean areWaiting() {
            synchronized (writing) {
                return writing.size() == WRITERS
                        && writing.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
            }
        }
    }
}
