package dev.golive.jdbc;

import dev.golive.session.SessionStore;
import dev.golive.test.contract.DurableSessionStoreContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileSessionStoreTest extends DurableSessionStoreContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected SessionStore open() {
        return database.empty().sessionStore();
    }

    @Override
    protected SessionStore reopen() {
        return database.again().sessionStore();
    }
}
