package dev.golive.sroi.rollup;

import java.util.Comparator;

/**
 * Who counts repetitions.
 *
 * @param counter the counter's id
 * @param device on which device; empty if it did not say
 */
record CounterKey(String counter, String device) implements Comparable<CounterKey> {

    private static final Comparator<CounterKey> ORDER =
            Comparator.comparing(CounterKey::counter).thenComparing(CounterKey::device);

    @Override
    public int compareTo(CounterKey other) {
        return ORDER.compare(this, other);
    }
}
