package dev.golive.message;

import java.time.Instant;

/**
 * A message of a kind or of a version that this version does not know. Hidden, so that callers write {@code default}.
 *
 * @param version the envelope's
 * @param json the message as it came, so that it goes on unharmed
 */
record Unrecognised(MessageId id, Instant at, String type, long version, String json) implements LiveMessage {}
