package dev.golive.jdbc;

import dev.golive.sroi.outlet.CursorStore;
import dev.golive.test.contract.CursorStoreContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileCursorStoreTest extends CursorStoreContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected CursorStore open() {
        return database.empty().cursorStore();
    }
}
