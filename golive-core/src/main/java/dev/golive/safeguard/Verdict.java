package dev.golive.safeguard;

/** Whether somebody may enter. Closed family: cleared, or blocked with a reason. */
public sealed interface Verdict permits ClearedEntry, Blocked {}
