package dev.golive.sroi.event;

/** The session was over for everybody. */
public record SessionEnded() implements Fact {}
