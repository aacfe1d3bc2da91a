package dev.golive.test.contract;

import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import java.time.InstantSource;

class InMemoryRoomJournalTest extends RoomJournalContract {

    @Override
    protected RoomJournal open(InstantSource clock) {
        return InMemoryRoomJournal.create();
    }
}
