package dev.golive.sroi.disclosure;

/** A number of people as it is published. Closed family. */
public sealed interface Cell {

    /**
     * A number that is shown, perhaps rounded.
     *
     * @param count 0 or more
     */
    record Shown(long count) implements Cell {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Shown {
            Counts.check(count);
        }

        /** The number. */
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /** A number that is not shown. It does not say whether it is small or stands in for another one that is. */
    record Suppressed() implements Cell {

        /** An asterisk. */
        @Override
        public String toString() {
            return "*";
        }
    }
}
