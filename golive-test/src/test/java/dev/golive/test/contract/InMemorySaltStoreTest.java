package dev.golive.test.contract;

import dev.golive.sroi.privacy.InMemorySaltStore;
import dev.golive.sroi.privacy.SaltStore;

class InMemorySaltStoreTest extends SaltStoreContract {

    @Override
    protected SaltStore open() {
        return InMemorySaltStore.create();
    }
}
