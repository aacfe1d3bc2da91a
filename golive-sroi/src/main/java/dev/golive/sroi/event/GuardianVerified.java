package dev.golive.sroi.event;

/** Somebody who is not of age has a guardian who agreed and was checked. Neither is named. */
public record GuardianVerified() implements Fact {}
