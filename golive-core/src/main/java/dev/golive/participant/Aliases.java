package dev.golive.participant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Names that say nothing about a person, such as "Brave Otter 417". Taken from a hash of the identity: the same person has
 * the same in one room and, identities being derived per room, another one in the next. Two people of a class of 300 share
 * one with a probability of about 4 %. Pure.
 */
final class Aliases {

    private static final List<String> FIRST = List.of(
            "Agile",
            "Bold",
            "Brave",
            "Bright",
            "Brisk",
            "Calm",
            "Cheerful",
            "Clever",
            "Daring",
            "Eager",
            "Fearless",
            "Gentle",
            "Happy",
            "Keen",
            "Kind",
            "Lively",
            "Lucky",
            "Merry",
            "Mighty",
            "Nimble",
            "Noble",
            "Patient",
            "Proud",
            "Quick",
            "Quiet",
            "Ready",
            "Steady",
            "Strong",
            "Sunny",
            "Swift",
            "Tough",
            "Warm");
    private static final List<String> SECOND = List.of(
            "Badger", "Bear", "Beaver", "Bison", "Crane", "Deer", "Dolphin", "Eagle", "Falcon", "Ferret", "Finch",
            "Fox", "Hare", "Hawk", "Heron", "Horse", "Ibex", "Jay", "Koala", "Lark", "Lion", "Lynx", "Marten", "Moose",
            "Otter", "Owl", "Panda", "Puma", "Robin", "Seal", "Stag", "Wolf");
    private static final int NUMBERS = 1_000;

    private Aliases() {}

    static DisplayName aliasOf(Identity identity) {
        byte[] hash = sha256(identity.value());
        int number = Math.floorMod(ByteBuffer.wrap(hash).getInt(2), NUMBERS);
        return DisplayName.of(pick(FIRST, hash[0]) + " " + pick(SECOND, hash[1]) + " " + number);
    }

    private static String pick(List<String> words, byte which) {
        return words.get((which & 0xff) % words.size());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
