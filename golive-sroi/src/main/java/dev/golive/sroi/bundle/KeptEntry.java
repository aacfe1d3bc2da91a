package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.Salt;

/** An event with its bytes and its salt. */
final class KeptEntry implements BundleEntry {

    /** Stands where there is no subject, or no salt. */
    static final String NOBODY = "-";

    private final byte[] canonical;
    private final Salt salt;
    private final String subject;
    private final Hash leaf;

    KeptEntry(byte[] canonical, Salt salt, String subject) {
        this.canonical = canonical.clone();
        this.salt = salt;
        this.subject = subject;
        int length = this.canonical.length;
        if (length < 2 || this.canonical[0] != '{' || this.canonical[length - 1] != '}') {
            throw new IllegalArgumentException(
                    "The event is no JSON object: give the canonical bytes that were hashed, from { to }.");
        }
        for (int i = 0; i < length; i++) {
            if (this.canonical[i] >= 0 && this.canonical[i] < ' ') {
                throw new IllegalArgumentException("The event has a control character at byte " + i
                        + ", which canonical JSON never has: give the bytes that were hashed.");
            }
        }
        this.leaf = MerkleTree.leaf(salt, this.canonical);
    }

    byte[] canonical() {
        return canonical;
    }

    String leafLine() {
        return leaf.hex() + " " + salt.hex() + " " + subject + "\n";
    }

    @Override
    public Hash leaf() {
        return leaf;
    }
}
