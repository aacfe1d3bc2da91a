package dev.golive.sroi.funder;

/**
 * By what a funder's figures are divided. Closed family. Choose one and stay with it: two divisions of the same people, laid side
 * by side, can tell what each of them holds back.
 */
public enum FunderDivision {
    /** By session: how many people attended it. */
    SESSION,
    /** By ISO week: how many different people attended anything in it. */
    WEEK
}
