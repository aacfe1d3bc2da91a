package dev.golive.jdbc;

import dev.golive.reaction.ReactionStore;
import dev.golive.test.contract.DurableReactionStoreContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileReactionStoreTest extends DurableReactionStoreContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected ReactionStore open() {
        return database.empty().reactionStore();
    }

    @Override
    protected ReactionStore reopen() {
        return database.again().reactionStore();
    }
}
