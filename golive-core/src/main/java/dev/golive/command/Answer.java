package dev.golive.command;

import dev.golive.message.MessageText;

/** An answer to a question. Closed family: words or a whole number. */
public sealed interface Answer {

    /**
     * In words.
     *
     * @param text which
     */
    record Words(MessageText text) implements Answer {}

    /**
     * A whole number.
     *
     * @param value which
     */
    record Figure(long value) implements Answer {}
}
