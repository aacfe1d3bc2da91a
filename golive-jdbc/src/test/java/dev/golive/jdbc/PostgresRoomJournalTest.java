package dev.golive.jdbc;

import dev.golive.journal.RoomJournal;
import dev.golive.test.contract.DurableRoomJournalContract;
import java.time.Duration;
import java.time.InstantSource;

class PostgresRoomJournalTest extends DurableRoomJournalContract {

    private final Postgres database = new Postgres();

    @Override
    protected RoomJournal open(InstantSource clock) {
        return database.empty().roomJournal(clock, Duration.ofDays(30));
    }

    @Override
    protected RoomJournal reopen(InstantSource clock) {
        return database.again().roomJournal(clock, Duration.ofDays(30));
    }
}
