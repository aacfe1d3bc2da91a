package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownEvents.id;
import static dev.golive.test.contract.KnownEvents.line;
import static dev.golive.test.contract.KnownEvents.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link RoomJournal} does whose events outlive its process and are shared by several: all of
 * {@link RoomJournalContract}, and this.
 */
public abstract class DurableRoomJournalContract extends RoomJournalContract {

    /** For subclasses. */
    protected DurableRoomJournalContract() {}

    /**
     * Another journal over what the journal of the running test keeps, as a new process or a second node would open it. The first one
     * may still be in use.
     *
     * @param clock what a journal goes by that forgets after a time
     */
    protected abstract RoomJournal reopen(InstantSource clock);

    @Test
    void afterARestartEverythingIsThereInItsOrder() {
        List<KeptEvent> every = KnownEvents.every();
        journal().append(ROOM, 0, every);

        RoomJournal reopened = reopen(clock);

        assertAre(every, reopened.read(ROOM, 0, ALL));
        assertThat(reopened.find(ROOM, every.get(3).id())).contains(every.get(3));
    }

    @Test
    void afterARestartTheNumbersGoOnAndKnownIdsAreKnown() {
        journal().append(ROOM, 0, lines(1, 3));

        RoomJournal reopened = reopen(clock);

        assertThat(reopened.append(ROOM, 0, lines(4, 1))).isFalse();
        assertThat(reopened.append(ROOM, 3, List.of(line(4), line(2)))).isFalse();
        assertThat(reopened.append(ROOM, 3, lines(4, 1))).isTrue();
        assertThat(reopened.read(ROOM, 0, ALL)).isEqualTo(lines(1, 4));
    }

    @Test
    void whoDoesNotKnowWhatAnotherNodeAppendedAppendsNothing() {
        journal().append(ROOM, 0, lines(1, 1));
        RoomJournal other = reopen(clock);
        other.append(ROOM, 1, lines(2, 2));

        assertThat(journal().append(ROOM, 1, lines(9, 1))).isFalse();

        assertThat(journal().read(ROOM, 1, ALL)).isEqualTo(lines(2, 2));
        assertThat(journal().append(ROOM, 3, lines(9, 1))).isTrue();
        assertThat(other.find(ROOM, id(9))).contains(line(9));
    }

    @Test
    void whatTwoNodesAppendAtOnceIsKeptOnceAndReadInOneOrder() throws Exception {
        int each = 12;
        RoomJournal other = reopen(clock);
        List<Callable<List<KeptEvent>>> tasks = new ArrayList<>(IntStream.range(0, THREADS)
                .mapToObj(
                        writer -> JournalUsers.appending(writer % 2 == 0 ? journal() : other, writer / 2 * each, each))
                .toList());
        tasks.add(JournalUsers.following(journal(), THREADS / 2 * each));
        tasks.add(JournalUsers.following(other, THREADS / 2 * each));

        List<List<KeptEvent>> seen = AtOnce.run(tasks);

        List<KeptEvent> kept = journal().read(ROOM, 0, ALL);
        assertThat(kept).containsExactlyInAnyOrderElementsOf(lines(0, THREADS / 2 * each));
        assertThat(seen.subList(THREADS, tasks.size())).containsOnly(kept);
    }
}
