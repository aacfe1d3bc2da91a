package dev.golive.relay;

import dev.golive.error.RefusalCode;

/** Hears what the relay does, to count it. Called often and by many threads: be quick, and thread-safe. */
public interface RelayObserver {

    /** An item was taken. */
    default void accepted(MessageClass messages) {}

    /** An item was refused. One that could not be read counts as {@link MessageClass#CONTROL}. */
    default void refused(MessageClass messages, RefusalCode code) {}

    /** So many messages shared the packet of another. */
    default void merged(MessageClass messages, int count) {}

    /** So many messages were not published, because LiveKit did not take them or the room's queue was full. */
    default void dropped(MessageClass messages, int count) {}

    /** A packet went to a room. */
    default void published(MessageClass messages) {}

    /** Hears nothing. */
    static RelayObserver none() {
        return new RelayObserver() {};
    }
}
