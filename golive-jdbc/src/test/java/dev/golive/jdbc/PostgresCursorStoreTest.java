package dev.golive.jdbc;

import dev.golive.sroi.outlet.CursorStore;
import dev.golive.test.contract.CursorStoreContract;

class PostgresCursorStoreTest extends CursorStoreContract {

    private final Postgres database = new Postgres();

    @Override
    protected CursorStore open() {
        return database.empty().cursorStore();
    }
}
