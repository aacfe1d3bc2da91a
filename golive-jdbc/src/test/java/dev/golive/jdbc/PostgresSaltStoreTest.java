package dev.golive.jdbc;

import dev.golive.sroi.privacy.SaltStore;
import dev.golive.test.contract.SaltStoreContract;

class PostgresSaltStoreTest extends SaltStoreContract {

    private final Postgres database = new Postgres();

    @Override
    protected SaltStore open() {
        return database.empty().saltStore();
    }
}
