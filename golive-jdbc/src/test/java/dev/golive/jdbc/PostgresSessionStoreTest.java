package dev.golive.jdbc;

import dev.golive.session.SessionStore;
import dev.golive.test.contract.DurableSessionStoreContract;

class PostgresSessionStoreTest extends DurableSessionStoreContract {

    private final Postgres database = new Postgres();

    @Override
    protected SessionStore open() {
        return database.empty().sessionStore();
    }

    @Override
    protected SessionStore reopen() {
        return database.again().sessionStore();
    }
}
