package dev.golive.test.contract;

import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import java.time.InstantSource;

/** The durable contract itself, over a journal that every "process" shares. */
class SharedRoomJournalTest extends DurableRoomJournalContract {

    private final RoomJournal shared = InMemoryRoomJournal.create();

    @Override
    protected RoomJournal open(InstantSource clock) {
        return shared;
    }

    @Override
    protected RoomJournal reopen(InstantSource clock) {
        return shared;
    }
}
