package dev.golive.sroi.event;

/**
 * How many repetitions somebody has done at one counter, all told, on one device: a newer figure takes the place of an
 * older one.
 *
 * @param counter the counter's id
 * @param device which device counted; empty if it did not say
 * @param count 0 to 1,000,000
 */
public record RepsCounted(String counter, String device, int count) implements Fact {

    /** The most repetitions. */
    public static final int MOST = 1_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if an id is none or the figure is out of its range
     */
    public RepsCounted {
        EventText.check("A counter's id", counter, 64);
        if (!device.isEmpty()) {
            EventText.check("A device's id", device, 64);
        }
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("Repetitions are 0 to " + MOST + ", not " + count + ".");
        }
    }
}
