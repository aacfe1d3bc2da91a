package dev.golive.sroi.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * Sessions in their order, each bound to all before it: h(i) = SHA-256(h(i-1) ‖ root(i)), h(0) 32 zero bytes. Whoever knows a
 * head notices when an earlier session is changed, left out or put in. Immutable and thread-safe.
 */
public final class RootChain {

    private static final RootChain EMPTY = new RootChain(List.of(), List.of());

    private final List<Hash> roots;
    private final List<Hash> heads;

    private RootChain(List<Hash> roots, List<Hash> heads) {
        this.roots = roots;
        this.heads = heads;
    }

    /** The chain without sessions, whose head is 32 zero bytes. */
    public static RootChain empty() {
        return EMPTY;
    }

    /** The chain of the sessions with these roots, the earliest first. */
    public static RootChain of(List<Hash> roots) {
        List<Hash> heads = new ArrayList<>(roots.size());
        Hash head = Hash.ZERO;
        for (Hash root : roots) {
            head = next(head, root);
            heads.add(head);
        }
        return new RootChain(List.copyOf(roots), List.copyOf(heads));
    }

    /** The head after a session with this root: SHA-256(head ‖ root). For whoever keeps the head alone. */
    public static Hash next(Hash head, Hash root) {
        return Hasher.create().add(head).add(root).hash();
    }

    /** This chain and one session more. Takes time by the chain's length. */
    public RootChain with(Hash root) {
        List<Hash> moreRoots = new ArrayList<>(roots);
        List<Hash> moreHeads = new ArrayList<>(heads);
        moreRoots.add(root);
        moreHeads.add(next(head(), root));
        return new RootChain(List.copyOf(moreRoots), List.copyOf(moreHeads));
    }

    /** How many sessions there are. */
    public int length() {
        return roots.size();
    }

    /** The head after all sessions; 32 zero bytes if there is none. */
    public Hash head() {
        return heads.isEmpty() ? Hash.ZERO : heads.get(heads.size() - 1);
    }

    /** The roots of the sessions, the earliest first. */
    public List<Hash> roots() {
        return roots;
    }

    /** The head after each session, in the order of the roots. */
    public List<Hash> heads() {
        return heads;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RootChain chain && roots.equals(chain.roots);
    }

    @Override
    public int hashCode() {
        return roots.hashCode();
    }

    @Override
    public String toString() {
        return "RootChain[length=" + length() + ", head=" + head() + "]";
    }
}
