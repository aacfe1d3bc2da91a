package dev.golive.sroi.rollup;

/** Bytes are no snapshot of a roll-up, or not as they were written. Roll the ledger up anew. */
public final class SnapshotRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotRefusedException(String message) {
        super(message);
    }
}
