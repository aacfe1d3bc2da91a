package dev.golive.sroi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as a flow: each cell and each margin is an arc, and what flows into a node flows out of it. So the tables that add
 * up are the flows that go round, and two of them differ by rounds, each one up or down by one on every arc that it passes. A
 * suppressed cell can be worked out if, and only if, no such round passes it within what is published.
 *
 * <p>What is suppressed follows from which cells are zero, small or neither, and from nothing else. Then each suppressed cell
 * must be doubtful, among tables of the same zeros and small cells; else all is suppressed. Whether it is doubtful is the same
 * for all those tables, so they are all published alike: running this program again on a guess tells nobody more.
 *
 * <p>Source of the rounds: L. H. Cox, "Suppression Methodology and Statistical Disclosure Control", Journal of the American
 * Statistical Association 75, 1980; of the danger in a program that suppresses as little as it can: R. C. W. Wong and others,
 * "Minimality Attack in Privacy Preserving Data Publishing", VLDB 2007. Not thread-safe.
 */
final class CellGraph {

    /** What it costs to suppress an inner cell that is not small. */
    static final long INNER = 2;

    /**
     * What it costs to lead a round over a small cell, which is suppressed anyway: more than one other cell, as it has so
     * little room to move that the whole table would often have to go.
     */
    private static final long SMALL = 5;

    /** What it costs to suppress the total of a row or column: more than a whole table of inner cells. */
    static final long TOTAL = SMALL * Counts.MOST_CELLS;

    /** What it costs to suppress the total of all: more than all other totals. */
    static final long GRAND_TOTAL = TOTAL * 2 * Counts.MOST_CELLS;

    private static final long NEVER = Long.MAX_VALUE;

    private final DisclosureControl control;
    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Arc>> arcsByNode = new ArrayList<>();

    CellGraph(DisclosureControl control, int nodes) {
        this.control = control;
        for (int node = 0; node < nodes; node++) {
            arcsByNode.add(new ArrayList<>());
        }
    }

    /** A cell from one node to another. What flows into a node must be what flows out of it. */
    void add(int from, int to, long count, long cost) {
        Arc arc = new Arc(from, to, count, cost, control);
        arcs.add(arc);
        arcsByNode.get(from).add(arc);
        arcsByNode.get(to).add(arc);
    }

    /** The cells as they are published, in the order in which they were added. */
    List<Cell> cells() {
        for (Arc arc : arcs) {
            if (arc.small && !arc.covered && !control.rounds()) {
                cover(arc);
            }
        }
        boolean safe = arcs.stream().allMatch(arc -> !arc.hidden || arc.doubtful || isDoubtful(arc));
        return arcs.stream()
                .<Cell>map(
                        arc -> safe && !arc.hidden ? new Cell.Shown(control.rounded(arc.count)) : new Cell.Suppressed())
                .toList();
    }

    /** Suppresses the cheapest round through a small cell. It asks no cell how great it is. */
    private void cover(Arc small) {
        small.covered = true;
        for (Arc arc : cheapest(small.to, small.from, small, (each, step) -> each.costToHide())) {
            arc.hidden = true;
            arc.covered = true;
        }
    }

    /** Whether a round passes the arc within what is published; if so, all that is on it is doubtful. */
    private boolean isDoubtful(Arc arc) {
        Cost free = (each, step) -> each.canMove(step) ? 0 : NEVER;
        List<Arc> round = arc.canMove(1) ? cheapest(arc.to, arc.from, arc, free) : List.of();
        if (round.isEmpty() && arc.canMove(-1)) {
            round = cheapest(arc.from, arc.to, arc, free);
        }
        round.forEach(each -> each.doubtful = true);
        return !round.isEmpty();
    }

    /** Dijkstra's cheapest path, the one arc left out; empty if there is none. */
    private List<Arc> cheapest(int start, int end, Arc without, Cost cost) {
        long[] costs = new long[arcsByNode.size()];
        Arc[] arrivals = new Arc[costs.length];
        boolean[] done = new boolean[costs.length];
        Arrays.fill(costs, NEVER);
        costs[start] = 0;
        for (int node = start; node >= 0 && node != end; node = nearest(costs, done)) {
            done[node] = true;
            for (Arc arc : arcsByNode.get(node)) {
                int step = arc.from == node ? 1 : -1;
                int next = arc.from == node ? arc.to : arc.from;
                long more = arc == without || done[next] ? NEVER : cost.of(arc, step);
                if (more < NEVER && costs[node] + more < costs[next]) {
                    costs[next] = costs[node] + more;
                    arrivals[next] = arc;
                }
            }
        }
        return costs[end] == NEVER ? List.of() : path(arrivals, start, end);
    }

    private static int nearest(long[] costs, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < costs.length; node++) {
            boolean reached = !done[node] && costs[node] < NEVER;
            if (reached && (nearest < 0 || costs[node] < costs[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private static List<Arc> path(Arc[] arrivals, int start, int end) {
        List<Arc> path = new ArrayList<>();
        for (int node = end; node != start; ) {
            Arc arc = arrivals[node];
            path.add(arc);
            node = arc.to == node ? arc.from : arc.to;
        }
        return path;
    }

    /** What it costs to pass an arc. */
    private interface Cost {

        /** 0 or more, or {@code NEVER}; the step is 1 along the arc and −1 against it. */
        long of(Arc arc, int step);
    }

    /** One cell or margin. */
    private static final class Arc {

        private final int from;
        private final int to;
        private final long count;
        private final long cost;
        private final DisclosureControl control;
        private final boolean small;
        private boolean hidden;
        private boolean covered;
        private boolean doubtful;

        Arc(int from, int to, long count, long cost, DisclosureControl control) {
            this.from = from;
            this.to = to;
            this.count = count;
            this.cost = cost;
            this.control = control;
            this.small = control.isSmall(count);
            this.hidden = small;
        }

        long costToHide() {
            if (count == 0) {
                return NEVER;
            }
            if (small) {
                return SMALL;
            }
            return hidden ? 0 : cost;
        }

        /** Whether it could be one more or one less by what is published: still small or still not, and no zero. */
        boolean canMove(int step) {
            long moved = count + step;
            if (count == 0 || moved == 0 || control.isSmall(moved) != small) {
                return false;
            }
            return hidden || control.rounded(moved) == control.rounded(count);
        }
    }
}
