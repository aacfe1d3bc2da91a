package dev.golive.sroi.effort;

/**
 * What one source says it has counted so far, such as a device's repetitions or the points of one award. The figure is
 * absolute: it takes the place of what the source said before, and is not added to it.
 *
 * @param source who counted, not blank; a correction comes from the same source
 * @param sequence the source's own number, 0 or more: the greater one is its later word
 * @param figure 0 or more
 */
public record TallyReading(String source, long sequence, long figure) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the source is blank or a number is negative
     */
    public TallyReading {
        if (source.isBlank()) {
            throw new IllegalArgumentException("The source is blank: without it a figure would count twice.");
        }
        if (sequence < 0 || figure < 0) {
            throw new IllegalArgumentException("The figure " + figure + " with the sequence " + sequence + " of "
                    + source + " can't be: both are 0 or more.");
        }
    }

    /** The later of two words of one source; of two with one sequence the greater figure, so that order is of no matter. */
    TallyReading later(TallyReading other) {
        if (sequence != other.sequence) {
            return sequence > other.sequence ? this : other;
        }
        return figure >= other.figure ? this : other;
    }
}
