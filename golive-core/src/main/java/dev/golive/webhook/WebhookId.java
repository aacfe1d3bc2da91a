package dev.golive.webhook;

import java.util.Objects;

/**
 * LiveKit's id of one event. A retry carries the same id.
 *
 * @param value such as {@code EV_8yGy8vLBHxrN}
 */
public record WebhookId(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public WebhookId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The event has no id.");
        }
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
