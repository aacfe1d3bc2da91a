package dev.golive.sroi.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger could not do what was asked, and nothing has changed. Ask again later. */
public final class LedgerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what could not be done, and what to look at
     * @param cause why
     */
    public LedgerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
