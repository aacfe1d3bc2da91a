package dev.golive.jdbc;

import dev.golive.journal.RoomJournal;
import dev.golive.test.contract.DurableRoomJournalContract;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileRoomJournalTest extends DurableRoomJournalContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected RoomJournal open(InstantSource clock) {
        return database.empty().roomJournal(clock, Duration.ofDays(30));
    }

    @Override
    protected RoomJournal reopen(InstantSource clock) {
        return database.again().roomJournal(clock, Duration.ofDays(30));
    }
}
