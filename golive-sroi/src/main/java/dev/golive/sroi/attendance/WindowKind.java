package dev.golive.sroi.attendance;

/** Which window a reading is cut to. Closed family. */
public enum WindowKind {
    /** Planned start to planned end, as far as they are known: what lies outside a side that is not known is counted. */
    PLANNED,
    /** When it went live to when it was over. A session that never went live has no such reading. */
    LIVE,
    /** Nothing is cut off; nobody is late, and there is no share. */
    NONE
}
