package dev.golive.sroi.bundle;

import dev.golive.sroi.signing.DetachedJws;
import dev.golive.sroi.signing.TrustedKey;
import dev.golive.sroi.signing.TrustedKeys;
import dev.golive.sroi.signing.VerifyingKey;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A manifest, its signature and the public key beside them, each called by the name that its reader knows. */
final class SignedManifest {

    private final String manifestName;
    private final String signatureName;
    private final String keyName;

    SignedManifest(String manifestName, String signatureName, String keyName) {
        this.manifestName = manifestName;
        this.signatureName = signatureName;
        this.keyName = keyName;
    }

    /**
     * The manifest, once its signature holds.
     *
     * @param keys whom to believe; null if nobody but the key beside it
     * @throws BrokenException at the first of the three that is broken
     */
    EvidenceIntact check(byte[] manifest, String signature, String key, @Nullable TrustedKeys keys) {
        DetachedJws jws = orBroken(signatureName, () -> DetachedJws.parse(signature));
        VerifyingKey bundled = orBroken(keyName, () -> VerifyingKey.parsePem(key));
        // PEM can be written in many ways; a bundle's is written in one.
        if (!bundled.pem().equals(key)) {
            throw new BrokenException(keyName, "The key is not written as it was sealed.");
        }
        if (!bundled.id().equals(jws.key())) {
            throw new BrokenException(
                    keyName,
                    "This is the key " + bundled.id() + ", and the signature names the key " + jws.key() + ".");
        }
        if (!jws.signs(manifest, bundled)) {
            throw new BrokenException(
                    manifestName, "The signature of the key " + jws.key() + " is not over these bytes.");
        }
        BundleManifest read = orBroken(manifestName, () -> BundleManifest.parse(manifest));
        if (!read.key().equals(jws.key())) {
            throw new BrokenException(
                    manifestName, "It names the key " + read.key() + ", and was signed with another.");
        }
        if (keys != null) {
            requireTrusted(read, keys);
        }
        return new EvidenceIntact(read, keys == null ? KeyTrust.BUNDLED : KeyTrust.GIVEN);
    }

    private void requireTrusted(BundleManifest manifest, TrustedKeys keys) {
        TrustedKey trusted = keys.find(manifest.key())
                .orElseThrow(
                        () -> new BrokenException(
                                signatureName,
                                "It is by the key " + manifest.key()
                                        + ", which is not one of the trusted keys: ask its sender for the public key, by another way."));
        if (!trusted.isValidAt(manifest.sealedAt())) {
            throw new BrokenException(
                    signatureName,
                    "It was sealed at " + manifest.sealedAt() + ", when its key " + manifest.key()
                            + " was not valid: its time is from " + trusted.validFrom()
                            + (trusted.validUntil() == null ? "" : " until " + trusted.validUntil()) + ".");
        }
    }

    static <T> T orBroken(String item, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new BrokenException(item, String.valueOf(e.getMessage()));
        }
    }
}
