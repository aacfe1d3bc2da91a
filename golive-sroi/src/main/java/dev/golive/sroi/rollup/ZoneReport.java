package dev.golive.sroi.rollup;

import java.util.List;

/**
 * How long somebody's heart was in each of five zones. Of two the later one holds; of two at one moment the one with more in the
 * first zone in which they differ.
 *
 * @param at when, in milliseconds since 1970
 * @param seconds five figures, the lowest zone first
 */
record ZoneReport(long at, List<Integer> seconds) implements Comparable<ZoneReport> {

    @Override
    public int compareTo(ZoneReport other) {
        int order = Long.compare(at, other.at);
        for (int zone = 0; order == 0 && zone < seconds.size(); zone++) {
            order = Integer.compare(seconds.get(zone), other.seconds.get(zone));
        }
        return order;
    }
}
