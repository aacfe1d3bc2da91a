package dev.golive.sroi.ledger;

/** A ledger's file is not as it was written. Take a copy from before; nothing here mends it. */
public final class LedgerDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerDamagedException(String message) {
        super(message);
    }
}
