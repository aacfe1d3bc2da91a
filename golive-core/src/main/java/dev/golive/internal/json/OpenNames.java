package dev.golive.internal.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that each open object has had so far. Few are compared one by one, which is cheaper than to hash them; many are
 * hashed, so that a document full of names takes no longer than its length allows. Not thread-safe.
 */
final class OpenNames {

    private static final int FEW = 16;

    private final int[] begins;
    private final @Nullable Set<String>[] many;
    private String[] names = new String[FEW];
    private int size;
    private int open = -1;

    /** Room for so many objects in each other. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made in another way
    OpenNames(int depth) {
        begins = new int[depth];
        many = new Set[depth];
    }

    /** Begins an object. */
    void open() {
        begins[++open] = size;
    }

    /** Ends the object begun last. */
    void close() {
        size = begins[open];
        many[open--] = null;
    }

    /** Adds a name to the object begun last; false if it has it already. */
    boolean add(String name) {
        Set<String> hashed = many[open];
        if (hashed != null) {
            return hashed.add(name);
        }
        int begin = begins[open];
        for (int at = begin; at < size; at++) {
            if (names[at].equals(name)) {
                return false;
            }
        }
        if (size - begin == FEW) {
            hashed = new HashSet<>(Arrays.asList(names).subList(begin, size));
            many[open] = hashed;
            return hashed.add(name);
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size++] = name;
        return true;
    }
}
