package dev.golive.error;

import org.jspecify.annotations.Nullable;

/** A store could not keep something or give it back: try again later. What it had kept before is still kept. */
public final class StoreUnavailableException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /** With the reason, if there is one, and what to look at. */
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
