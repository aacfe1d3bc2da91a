package dev.golive.test.contract;

import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;

class InMemorySessionStoreTest extends SessionStoreContract {

    @Override
    protected SessionStore open() {
        return InMemorySessionStore.create();
    }
}
