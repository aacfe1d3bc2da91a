package dev.golive.sroi.ledger;

/** What an entry survives as soon as it is accepted. Closed family. */
public enum Durability {
    /** A kill of the process, and a loss of power: each append waits for the disk. */
    POWER_LOSS,
    /** A kill of the process. When the machine itself goes down, the last seconds may be gone. */
    KILL
}
