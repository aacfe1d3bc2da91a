package dev.golive.sroi.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public Ed25519 key (RFC 8032), by the JDK's own implementation. Immutable and thread-safe. */
public final class VerifyingKey {

    /** How many bytes a signature has. */
    public static final int SIGNATURE_BYTES = 64;

    static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PUBLIC KEY";
    private static final int RAW_BYTES = 32;

    /** What stands before the 32 bytes of every Ed25519 key in DER (RFC 8410, section 4). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PublicKey key;
    private final KeyId id;

    private VerifyingKey(PublicKey key, KeyId id) {
        this.key = key;
        this.id = id;
    }

    /**
     * The key that these bytes are.
     *
     * @param raw the 32 bytes of RFC 8032
     * @throws IllegalArgumentException if they are not 32, or no key
     */
    public static VerifyingKey of(byte[] raw) {
        if (raw.length != RAW_BYTES) {
            throw new IllegalArgumentException(
                    "A public Ed25519 key has " + RAW_BYTES + " bytes, not " + raw.length + ".");
        }
        byte[] der = Arrays.copyOf(PREFIX, PREFIX.length + RAW_BYTES);
        System.arraycopy(raw, 0, der, PREFIX.length, RAW_BYTES);
        return fromDer(der);
    }

    /**
     * The key in PEM, as {@code openssl pkey -in key.pem -pubout} writes it.
     *
     * @throws IllegalArgumentException if it is something else, with what to give instead
     */
    public static VerifyingKey parsePem(String pem) {
        return fromDer(Pem.decode(pem, LABEL));
    }

    /** From what the JDK calls a public key. */
    static VerifyingKey from(PublicKey key) {
        return fromDer(key.getEncoded());
    }

    private static VerifyingKey fromDer(byte[] der) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
            // Bytes that read as a key and are written otherwise would give one key two names.
            if (!Arrays.equals(key.getEncoded(), der)) {
                throw new InvalidKeySpecException("not in its only form");
            }
            return new VerifyingKey(key, KeyId.from(Arrays.copyOfRange(der, PREFIX.length, der.length)));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException(
                    "This is no Ed25519 public key: another kind can't be used here. For a new pair: openssl genpkey"
                            + " -algorithm ed25519 -out key.pem, then openssl pkey -in key.pem -pubout.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no Ed25519, which it has had since Java 15.", e);
        }
    }

    /** The key's name. */
    public KeyId id() {
        return id;
    }

    /** The 32 bytes of RFC 8032. */
    public byte[] raw() {
        byte[] der = key.getEncoded();
        return Arrays.copyOfRange(der, PREFIX.length, der.length);
    }

    /** PEM, as openssl writes it: three lines, each with its end. */
    public String pem() {
        return "-----BEGIN " + LABEL + "-----\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n-----END "
                + LABEL + "-----\n";
    }

    /** Whether this key's owner signed these bytes (RFC 8032, section 5.1.7). */
    public boolean verifies(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (SignatureException e) {
            // Of another length, or not a signature at all.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM can't check an Ed25519 signature.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey same && id.equals(same.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "VerifyingKey[" + id + "]";
    }
}
