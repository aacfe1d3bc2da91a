package dev.golive.test.contract;

import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;

/** The durable contract itself, over a store that every "process" shares. */
class SharedReactionStoreTest extends DurableReactionStoreContract {

    private final ReactionStore shared = InMemoryReactionStore.create();

    @Override
    protected ReactionStore open() {
        return shared;
    }

    @Override
    protected ReactionStore reopen() {
        return shared;
    }
}
