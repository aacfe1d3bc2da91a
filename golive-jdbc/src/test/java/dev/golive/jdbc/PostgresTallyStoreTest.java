package dev.golive.jdbc;

import dev.golive.tally.TallyStore;
import dev.golive.test.contract.DurableTallyStoreContract;
import java.time.Duration;

class PostgresTallyStoreTest extends DurableTallyStoreContract {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Postgres database = new Postgres();

    @Override
    protected TallyStore open() {
        return database.empty().tallyStore(MONTH);
    }

    @Override
    protected TallyStore reopen() {
        return database.again().tallyStore(MONTH);
    }
}
