package dev.golive.sroi.event;

/** Somebody came on stage. */
public record HandPromoted() implements Fact {}
