package dev.golive.tally;

/** How closely an answer is to be kept. */
public enum Discretion {
    /** It says nothing about anybody's health: a poll, a quiz. */
    OPEN,
    /** It says something about somebody's health: an effort, a check-in. */
    HEALTH
}
