package dev.golive.jdbc;

import dev.golive.tally.TallyStore;
import dev.golive.test.contract.DurableTallyStoreContract;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileTallyStoreTest extends DurableTallyStoreContract {

    private static final Duration MONTH = Duration.ofDays(30);

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected TallyStore open() {
        return database.empty().tallyStore(MONTH);
    }

    @Override
    protected TallyStore reopen() {
        return database.again().tallyStore(MONTH);
    }
}
