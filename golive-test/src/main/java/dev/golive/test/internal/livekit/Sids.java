package dev.golive.test.internal.livekit;

import java.util.SplittableRandom;

/** Makes ids in LiveKit's style; the same seed makes the same ones in the same order. Not thread-safe. */
final class Sids {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LENGTH = 12;

    private final SplittableRandom random;

    Sids(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Such as {@code RM_qcByRtVTbF99}. */
    String next(String prefix) {
        return prefix + signs(LENGTH);
    }

    String signs(int count) {
        StringBuilder signs = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return signs.toString();
    }
}
