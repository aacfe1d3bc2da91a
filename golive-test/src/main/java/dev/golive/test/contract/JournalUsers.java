package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownEvents.lines;

import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What nodes do with a journal. */
final class JournalUsers {

    /** More than any test keeps. */
    private static final int ALL = 10_000;

    private JournalUsers() {}

    /** Appends lines by ones and twos, each time after all there is, until each of them is kept. */
    static Callable<List<KeptEvent>> appending(RoomJournal journal, int first, int count) {
        return () -> {
            List<KeptEvent> read = new ArrayList<>();
            List<KeptEvent> missing = new ArrayList<>(lines(first, count));
            while (!missing.isEmpty()) {
                int most = Math.min(missing.size(), 1 + read.size() % 2);
                journal.append(ROOM, read.size(), List.copyOf(missing.subList(0, most)));
                read.addAll(journal.read(ROOM, read.size(), ALL));
                missing.removeAll(read);
            }
            return read;
        };
    }

    /** Reads on, three at a time, until it has read so many. */
    static Callable<List<KeptEvent>> following(RoomJournal journal, int count) {
        return () -> {
            List<KeptEvent> read = new ArrayList<>();
            Eventually.await("everything could be read", () -> {
                read.addAll(journal.read(ROOM, read.size(), 3));
                return read.size() >= count;
            });
            return read;
        };
    }
}
