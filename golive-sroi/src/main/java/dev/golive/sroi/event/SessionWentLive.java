package dev.golive.sroi.event;

/** The coach's broadcast began. */
public record SessionWentLive() implements Fact {}
