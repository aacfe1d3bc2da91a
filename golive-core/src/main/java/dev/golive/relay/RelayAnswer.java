package dev.golive.relay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What became of a request's items.
 *
 * @param items one for each item, in their order
 * @param at the server's time
 */
public record RelayAnswer(List<ItemAnswer> items, Instant at) {

    /** Copies. */
    public RelayAnswer {
        items = List.copyOf(items);
        Objects.requireNonNull(at, "at");
    }

    /** As JSON in UTF-8, as it travels. */
    public byte[] encode() {
        return AnswerJson.write(this);
    }
}
