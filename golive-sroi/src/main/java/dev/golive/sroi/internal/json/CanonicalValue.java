package dev.golive.sroi.internal.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value that has exactly one canonical form. A closed family, immutable. */
public sealed interface CanonicalValue {

    /** The largest whole number that every reader of JSON knows exactly, 2^53 - 1 (RFC 7493, section 2.2). */
    long LARGEST = (1L << 53) - 1;

    /**
     * An object.
     *
     * @param members by name, in the order of UTF-16 code units (RFC 8785, section 3.2.3)
     */
    record Members(SortedMap<String, CanonicalValue> members) implements CanonicalValue {

        /**
         * Copies and checks.
         *
         * @throws JsonRefusedException if a name has half a surrogate pair
         */
        public Members {
            TreeMap<String, CanonicalValue> sorted = new TreeMap<>(Map.copyOf(members));
            sorted.keySet().forEach(CanonicalValue::requireUnicode);
            members = Collections.unmodifiableSortedMap(sorted);
        }
    }

    /**
     * An array.
     *
     * @param values in their order
     */
    record Items(List<CanonicalValue> values) implements CanonicalValue {

        /** Copies. */
        public Items {
            values = List.copyOf(values);
        }

        /** An array of texts. */
        public static Items ofTexts(List<String> texts) {
            return new Items(texts.stream().<CanonicalValue>map(Text::new).toList());
        }
    }

    /**
     * A text.
     *
     * @param value any Unicode
     */
    record Text(String value) implements CanonicalValue {

        /**
         * Checks.
         *
         * @throws JsonRefusedException if it has half a surrogate pair
         */
        public Text {
            requireUnicode(value);
        }
    }

    /**
     * A whole number.
     *
     * @param value from -{@link #LARGEST} to {@link #LARGEST}
     */
    record Whole(long value) implements CanonicalValue {

        /**
         * Checks.
         *
         * @throws JsonRefusedException if it is out of range
         */
        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new JsonRefusedException("", value + " is outside ±" + LARGEST + ": give it as a text.");
            }
        }
    }

    /** A value without a value of its own. */
    enum Literal implements CanonicalValue {
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL
    }

    private static void requireUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new JsonRefusedException(
                        "",
                        "The text has half a surrogate pair at position " + i
                                + ", which no encoding can hold: leave it out.");
            }
        }
    }
}
