package dev.golive.message;

import java.time.Instant;

/** A message of a kind that this version does not know. Hidden, so that callers write {@code default}. */
record Unrecognised(MessageId id, Instant at, String type) implements LiveMessage {}
