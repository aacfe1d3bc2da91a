package dev.golive.test.contract;

import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;

/** The durable contract itself, over a store that every "process" shares. */
class SharedSessionStoreTest extends DurableSessionStoreContract {

    private final SessionStore shared = InMemorySessionStore.create();

    @Override
    protected SessionStore open() {
        return shared;
    }

    @Override
    protected SessionStore reopen() {
        return shared;
    }
}
