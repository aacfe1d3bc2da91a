package dev.golive.sroi.integrity;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1 (the same in RFC 9162): one hash over all leaves in their order, and short proofs
 * that a leaf is among them. A leaf is SHA-256(0x00 ‖ salt ‖ bytes), a node SHA-256(0x01 ‖ left ‖ right); n leaves divide at the
 * largest power of two below n; the root of no leaves is SHA-256 of nothing, that of one leaf the leaf.
 *
 * <p>Immutable and thread-safe. Building takes a hash for each leaf, and 64 bytes of memory; a proof takes none.
 */
public final class MerkleTree {

    /** The most leaves that a tree may have. */
    public static final int MAX_LEAVES = Integer.MAX_VALUE / Hash.BYTES;

    private static final int LEAF = 0;
    private static final int NODE = 1;

    /** From the leaves to the root; dividing as the RFC says is pairing from the left, the last one going up alone. */
    private final List<byte[]> levels;

    private MerkleTree(List<byte[]> levels) {
        this.levels = levels;
    }

    /** The leaf of an entry: SHA-256(0x00 ‖ salt ‖ bytes). */
    public static Hash leaf(Salt salt, byte[] bytes) {
        return leaf(Hasher.create(), salt, ByteBuffer.wrap(bytes));
    }

    /** The leaf of an entry, worked out by a hasher that has taken in nothing. */
    public static Hash leaf(Hasher hasher, Salt salt, ByteBuffer bytes) {
        return hasher.add(LEAF).add(salt).add(bytes).hash();
    }

    /**
     * The tree over these leaves.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_LEAVES}
     */
    public static MerkleTree of(List<Hash> leaves) {
        if (leaves.size() > MAX_LEAVES) {
            throw new IllegalArgumentException(
                    leaves.size() + " leaves are too many for one tree: take at most " + MAX_LEAVES + ".");
        }
        byte[] level = new byte[leaves.size() * Hash.BYTES];
        int at = 0;
        for (Hash leaf : leaves) {
            System.arraycopy(leaf.shared(), 0, level, at, Hash.BYTES);
            at += Hash.BYTES;
        }
        List<byte[]> levels = new ArrayList<>(List.of(level));
        Hasher hasher = Hasher.create();
        while (level.length > Hash.BYTES) {
            level = above(level, hasher);
            levels.add(level);
        }
        return new MerkleTree(levels);
    }

    private static byte[] above(byte[] level, Hasher hasher) {
        int nodes = level.length / Hash.BYTES;
        byte[] above = new byte[(nodes + 1) / 2 * Hash.BYTES];
        for (int i = 0; i + 1 < nodes; i += 2) {
            hasher.add(NODE).add(level, i * Hash.BYTES, 2 * Hash.BYTES).hashInto(above, i / 2 * Hash.BYTES);
        }
        if (nodes % 2 == 1) {
            System.arraycopy(level, level.length - Hash.BYTES, above, above.length - Hash.BYTES, Hash.BYTES);
        }
        return above;
    }

    static Hash node(Hasher hasher, Hash left, Hash right) {
        return hasher.add(NODE).add(left).add(right).hash();
    }

    /** How many leaves there are. */
    public int size() {
        return levels.get(0).length / Hash.BYTES;
    }

    /** The one hash over all leaves. */
    public Hash root() {
        return size() == 0 ? Hasher.create().hash() : node(levels.size() - 1, 0);
    }

    /**
     * A leaf.
     *
     * @param index from 0
     * @throws IllegalArgumentException if there is no such leaf
     */
    public Hash leaf(int index) {
        check(index);
        return node(0, index);
    }

    /**
     * The proof that a leaf is in this tree: its audit path (RFC 6962, section 2.1.1).
     *
     * @param index the leaf, from 0
     * @throws IllegalArgumentException if there is no such leaf
     */
    public InclusionProof proof(int index) {
        check(index);
        List<Hash> path = new ArrayList<>();
        int at = index;
        for (int level = 0; level < levels.size() - 1; level++) {
            int sibling = at ^ 1;
            if (sibling < levels.get(level).length / Hash.BYTES) {
                path.add(node(level, sibling));
            }
            at /= 2;
        }
        return new InclusionProof(index, size(), path);
    }

    private void check(int index) {
        if (index < 0 || index >= size()) {
            throw new IllegalArgumentException("There is no leaf " + index + " among " + size()
                    + (size() == 0 ? "." : ": take one from 0 to " + (size() - 1) + "."));
        }
    }

    private Hash node(int level, int index) {
        int from = index * Hash.BYTES;
        return Hash.taken(Arrays.copyOfRange(levels.get(level), from, from + Hash.BYTES));
    }
}
