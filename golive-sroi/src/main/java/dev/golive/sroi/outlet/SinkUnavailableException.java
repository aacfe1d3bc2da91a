package dev.golive.sroi.outlet;

import org.jspecify.annotations.Nullable;

/** A sink did not take events. They come again later. */
public final class SinkUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what happened
     * @param cause why
     */
    public SinkUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
