package dev.golive.test.contract;

import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;

class InMemoryReactionStoreTest extends ReactionStoreContract {

    @Override
    protected ReactionStore open() {
        return InMemoryReactionStore.create();
    }
}
