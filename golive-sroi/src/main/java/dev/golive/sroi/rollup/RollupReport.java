package dev.golive.sroi.rollup;

import java.util.List;

/**
 * What programmes came to.
 *
 * @param programmes in the order of their ids; first what is part of none, if there is such
 */
public record RollupReport(List<ProgrammeFigures> programmes) {

    /** Copies. */
    public RollupReport {
        programmes = List.copyOf(programmes);
    }
}
