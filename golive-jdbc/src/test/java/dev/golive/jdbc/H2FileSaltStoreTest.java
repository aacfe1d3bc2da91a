package dev.golive.jdbc;

import dev.golive.sroi.privacy.SaltStore;
import dev.golive.test.contract.SaltStoreContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileSaltStoreTest extends SaltStoreContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected SaltStore open() {
        return database.empty().saltStore();
    }
}
