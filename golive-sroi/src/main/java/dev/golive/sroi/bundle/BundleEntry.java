package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.Salt;
import java.util.regex.Pattern;

/** One event of a session in a bundle, or what erasing it left. A closed family, immutable. */
public sealed interface BundleEntry permits KeptEntry, ErasedEntry {

    /** What a subject or a tombstone may be: 1 to 128 visible characters of ASCII, no spaces. */
    Pattern WORD = Pattern.compile("[!-~]{1,128}");

    /**
     * An event that is about nobody in particular.
     *
     * @param canonical a JSON object in its canonical form (RFC 8785), as it was hashed; copied
     * @throws IllegalArgumentException if it can't be one
     */
    static BundleEntry kept(byte[] canonical, Salt salt) {
        return new KeptEntry(canonical, salt, KeptEntry.NOBODY);
    }

    /**
     * An event about a person.
     *
     * @param canonical a JSON object in its canonical form (RFC 8785), as it was hashed; copied
     * @param subject the person's pseudonym: 1 to 128 visible characters of ASCII, not a lone dash
     * @throws IllegalArgumentException if either can't be one
     */
    static BundleEntry kept(byte[] canonical, Salt salt, String subject) {
        if (subject.equals(KeptEntry.NOBODY) || !WORD.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "\"" + subject
                            + "\" can't stand for a person in a bundle: give a pseudonym of 1 to 128 visible ASCII characters.");
        }
        return new KeptEntry(canonical, salt, subject);
    }

    /**
     * An event whose bytes and salt are erased: its leaf stays, so the session's root stays.
     *
     * @param leaf as it was when the event was there
     * @param tombstone what stands in its place, such as {@code forgotten-2026-11-27}: 1 to 128 visible characters of ASCII
     * @throws IllegalArgumentException if the tombstone can't be one
     */
    static BundleEntry erased(Hash leaf, String tombstone) {
        return new ErasedEntry(leaf, tombstone);
    }

    /** SHA-256(0x00 ‖ salt ‖ bytes). */
    Hash leaf();
}
