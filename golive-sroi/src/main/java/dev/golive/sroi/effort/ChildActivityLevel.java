package dev.golive.sroi.effort;

/**
 * How active a child of 5 to 16 is, by minutes a day on average over the week. Closed family, from the least. Source: Sport
 * England, Active Lives Children and Young People Survey.
 */
public enum ChildActivityLevel {
    /** On average under 30 minutes a day. */
    LESS_ACTIVE,
    /** On average from 30 to under 60 minutes a day. */
    FAIRLY_ACTIVE,
    /** On average 60 minutes a day or more, as the Chief Medical Officers advise. */
    ACTIVE
}
