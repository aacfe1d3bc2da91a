package dev.golive.sroi.event;

/** What somebody answered. Closed family. */
public sealed interface CheckInAnswer {

    /**
     * A whole number.
     *
     * @param value within ±(2^53 − 1)
     */
    record Figure(long value) implements CheckInAnswer {

        /** The largest whole number that every JSON reader keeps exact. */
        public static final long LARGEST = (1L << 53) - 1;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if it is out of its range
         */
        public Figure {
            if (value < -LARGEST || value > LARGEST) {
                throw new IllegalArgumentException("A figure is within 2^53, not " + value + ".");
            }
        }
    }

    /**
     * In words. Never leaves the host's own house.
     *
     * @param text 1 to 2000 characters
     */
    record Words(String text) implements CheckInAnswer {

        /** The longest. */
        public static final int LONGEST = 2_000;

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if it is empty or too long
         */
        public Words {
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "An answer in words has 1 to " + LONGEST + " characters, not " + text.length() + ".");
            }
        }

        /** Without the words: they are nobody's to log. */
        @Override
        public String toString() {
            return "Words[" + text.length() + " characters]";
        }
    }
}
