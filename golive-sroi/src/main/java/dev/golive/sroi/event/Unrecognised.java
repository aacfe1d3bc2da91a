package dev.golive.sroi.event;

/**
 * A fact that this version does not know. Its event's bytes are kept whole.
 *
 * @param told the event's type
 */
record Unrecognised(String told) implements Fact {}
