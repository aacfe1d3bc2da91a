package dev.golive.internal.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that each open object has had so far. A name whose hash leads to a bit that no other has taken is new, which is
 * nearly all there is to do in an object of a few; many are kept in a set, so that a document full of names takes no longer
 * than its length allows. Not thread-safe.
 */
final class OpenNames {

    private static final int FEW = 16;

    private static final int USUAL_DEPTH = 4;

    private int[] begins = new int[USUAL_DEPTH];
    private long[] taken = new long[USUAL_DEPTH];
    private String[] names = new String[FEW];
    private @Nullable Map<Integer, Set<String>> many;
    private int size;
    private int open = -1;

    /** Begins an object. */
    void open() {
        if (++open == begins.length) {
            begins = Arrays.copyOf(begins, 2 * open);
            taken = Arrays.copyOf(taken, 2 * open);
        }
        begins[open] = size;
        taken[open] = 0;
    }

    /** Ends the object begun last. */
    void close() {
        size = begins[open];
        if (many != null) {
            many.remove(open);
        }
        open--;
    }

    /** Adds a name to the object begun last; false if it has it already. */
    boolean add(String name) {
        int hash = name.hashCode();
        long bit = 1L << (hash ^ (hash >>> 16));
        boolean maybeThere = (taken[open] & bit) != 0;
        taken[open] |= bit;
        if (size - begins[open] >= FEW) {
            return addToMany(name);
        }
        if (maybeThere && Arrays.asList(names).subList(begins[open], size).contains(name)) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size++] = name;
        return true;
    }

    private boolean addToMany(String name) {
        if (many == null) {
            many = new HashMap<>();
        }
        return many.computeIfAbsent(
                        open, same -> new HashSet<>(Arrays.asList(names).subList(begins[open], size)))
                .add(name);
    }
}
