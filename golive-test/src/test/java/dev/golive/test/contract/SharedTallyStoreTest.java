package dev.golive.test.contract;

import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;

/** The durable contract itself, over a store that every "process" shares. */
class SharedTallyStoreTest extends DurableTallyStoreContract {

    private final TallyStore shared = InMemoryTallyStore.create();

    @Override
    protected TallyStore open() {
        return shared;
    }

    @Override
    protected TallyStore reopen() {
        return shared;
    }
}
