package dev.golive.jdbc;

import dev.golive.reaction.ReactionStore;
import dev.golive.test.contract.DurableReactionStoreContract;

class PostgresReactionStoreTest extends DurableReactionStoreContract {

    private final Postgres database = new Postgres();

    @Override
    protected ReactionStore open() {
        return database.empty().reactionStore();
    }

    @Override
    protected ReactionStore reopen() {
        return database.again().reactionStore();
    }
}
