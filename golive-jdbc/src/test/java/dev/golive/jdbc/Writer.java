package dev.golive.jdbc;

import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.room.RoomName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A process to be killed: appends to a journal in a file, one to three lines in one go, and says after each that it is kept. */
final class Writer {

    static final RoomName ROOM = RoomName.of("killed");

    private Writer() {}

    /** Appends without end, from this go on, in this folder. */
    public static void main(String[] args) {
        RoomJournal journal = journal(GoLiveDatabase.file(Path.of(args[0])));
        for (int go = Integer.parseInt(args[1]); ; go++) {
            if (!journal.append(ROOM, linesBefore(go), lines(go))) {
                throw new IllegalStateException("Somebody has written what only this process writes: " + go + ".");
            }
            System.out.println(go);
        }
    }

    static RoomJournal journal(GoLiveDatabase database) {
        return database.roomJournal(InstantSource.system(), Duration.ofDays(36_500));
    }

    /** How many lines there are before this go: one for the first, two, three, and over again. */
    static int linesBefore(int go) {
        return go / 3 * 6 + (go % 3) * (go % 3 + 1) / 2;
    }

    private static List<KeptEvent> lines(int go) {
        return Line.some(linesBefore(go), 1 + go % 3);
    }
}
