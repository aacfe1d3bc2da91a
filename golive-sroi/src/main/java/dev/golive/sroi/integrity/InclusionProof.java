package dev.golive.sroi.integrity;

import java.util.List;

/**
 * That a leaf is in a tree: the hashes beside its way up (RFC 6962, section 2.1.1; the check is that of RFC 9162, section
 * 2.1.3.2). It tells nothing of other leaves. Immutable.
 *
 * @param index which leaf, from 0
 * @param size how many leaves the tree has
 * @param path from the leaf's own neighbour upwards, at most 26
 */
public record InclusionProof(int index, int size, List<Hash> path) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no such leaf, or its path is of another length
     */
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a tree of " + size + " leaves.");
        }
        if (path.size() != pathLength(index, size)) {
            throw new IllegalArgumentException("The path of leaf " + index + " among " + size + " has "
                    + pathLength(index, size) + " hashes, not " + path.size() + ".");
        }
        path = List.copyOf(path);
    }

    /** As many as there are levels on which the way up has a neighbour. */
    private static int pathLength(int index, int size) {
        int length = 0;
        int at = index;
        for (int nodes = size; nodes > 1; nodes -= nodes / 2) {
            length += (at ^ 1) < nodes ? 1 : 0;
            at /= 2;
        }
        return length;
    }

    /** The root that a tree with this leaf at this place has. */
    public Hash rootOver(Hash leaf) {
        Hasher hasher = Hasher.create();
        Hash hash = leaf;
        int at = index;
        int next = 0;
        for (int nodes = size; nodes > 1; nodes -= nodes / 2) {
            if (at % 2 == 1) {
                hash = MerkleTree.node(hasher, path.get(next++), hash);
            } else if (at + 1 < nodes) {
                hash = MerkleTree.node(hasher, hash, path.get(next++));
            }
            at /= 2;
        }
        return hash;
    }

    /** Whether this leaf is at this place in the tree with that root. */
    public boolean proves(Hash leaf, Hash root) {
        return rootOver(leaf).equals(root);
    }
}
