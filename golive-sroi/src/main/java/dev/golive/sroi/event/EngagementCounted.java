package dev.golive.sroi.event;

/**
 * How much a room said from the count before to this one, about a minute, all people together.
 *
 * @param lines lines of chat, 0 to 1,000,000
 * @param reactions 0 to 100,000,000
 */
public record EngagementCounted(int lines, int reactions) implements Fact {

    /** The most lines of a minute. */
    public static final int MOST_LINES = 1_000_000;

    /** The most reactions of a minute. */
    public static final int MOST_REACTIONS = 100_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a figure is out of its range
     */
    public EngagementCounted {
        if (lines < 0 || lines > MOST_LINES || reactions < 0 || reactions > MOST_REACTIONS) {
            throw new IllegalArgumentException("A minute has 0 to " + MOST_LINES + " lines and 0 to " + MOST_REACTIONS
                    + " reactions, not " + lines + " and " + reactions + ".");
        }
    }
}
