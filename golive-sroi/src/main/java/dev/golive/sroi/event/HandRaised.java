package dev.golive.sroi.event;

/** Somebody asked to come on stage. */
public record HandRaised() implements Fact {}
