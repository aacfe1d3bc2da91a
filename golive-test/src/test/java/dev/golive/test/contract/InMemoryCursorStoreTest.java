package dev.golive.test.contract;

import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.outlet.InMemoryCursorStore;

class InMemoryCursorStoreTest extends CursorStoreContract {

    @Override
    protected CursorStore open() {
        return InMemoryCursorStore.create();
    }
}
