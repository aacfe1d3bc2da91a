package dev.golive.relay;

import dev.golive.message.MessageId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What became of an item. Closed family: taken, or refused. */
public sealed interface ItemAnswer {

    /**
     * It is taken: what must be kept is kept, and the room hears of it.
     *
     * @param id the item's id
     * @param rev the chat's or the board's revision that it made, if it made one
     * @param own what only the sender may know of what they counted; null for everything else
     */
    record Taken(MessageId id, OptionalLong rev, @Nullable OwnCount own) implements ItemAnswer {

        /** What has no revision. */
        static Taken of(MessageId id) {
            return new Taken(id, OptionalLong.empty(), null);
        }

        static Taken of(MessageId id, long rev) {
            return new Taken(id, OptionalLong.of(rev), null);
        }
    }

    /**
     * It is not taken, and nobody hears of it.
     *
     * @param id the item's id; null if it had none that could be read
     * @param refusal why
     */
    record Refused(@Nullable MessageId id, Refusal refusal) implements ItemAnswer {}
}
