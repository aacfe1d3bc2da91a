package dev.golive.test.contract;

import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;

class InMemoryTallyStoreTest extends TallyStoreContract {

    @Override
    protected TallyStore open() {
        return InMemoryTallyStore.create();
    }
}
