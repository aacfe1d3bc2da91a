package dev.golive.sroi.signing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A private Ed25519 key in this process's memory, from PEM (PKCS#8, RFC 8410) as {@code openssl genpkey -algorithm ed25519}
 * writes it. Immutable and thread-safe; prints its id, never itself.
 */
public final class PemSigningKey implements SigningKey {

    private static final String LABEL = "PRIVATE KEY";
    private static final int MAX_FILE_BYTES = 1 << 14;
    private static final byte[] PROBE = {'g', 'o'};

    private final PrivateKey key;
    private final VerifyingKey publicKey;

    private PemSigningKey(PrivateKey key, VerifyingKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /**
     * The key that this text is.
     *
     * @param pem line ends may be spaces, or {@code \n} spelled out
     * @throws IllegalArgumentException if it is something else, with what to give instead
     */
    public static PemSigningKey parse(String pem) {
        byte[] der = Pem.decode(pem, LABEL);
        try {
            PrivateKey key =
                    KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
            PemSigningKey whole = new PemSigningKey(key, publicHalf(key));
            if (!whole.publicKey.verifies(PROBE, whole.sign(PROBE))) {
                throw new IllegalStateException("This JVM's Ed25519 made a public key that is not this private key's.");
            }
            return whole;
        } catch (InvalidKeySpecException e) {
            // What it says may quote the key.
            throw new IllegalArgumentException(
                    "This private key is not Ed25519, or broken: make one with: openssl genpkey -algorithm ed25519 -out"
                            + " key.pem.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no Ed25519, which it has had since Java 15.", e);
        }
    }

    /**
     * The key in this file. Blocks.
     *
     * @throws IllegalArgumentException if the file can't be read, or is something else, with what to do
     */
    public static PemSigningKey fromFile(Path file) {
        return named("The key file " + file, () -> read(file));
    }

    /**
     * The key in this environment variable.
     *
     * @param environment such as {@link System#getenv()}
     * @throws IllegalArgumentException if it is not set, or is something else, with what to do
     */
    public static PemSigningKey fromEnvironment(Map<String, String> environment, String variable) {
        return named("The environment variable " + variable, () -> {
            @Nullable String pem = environment.get(variable);
            if (pem == null) {
                throw new IllegalArgumentException("It is not set: give it the text of a private key in PEM.");
            }
            return pem;
        });
    }

    /** Where a text comes from. */
    private interface Source {

        String text();
    }

    private static PemSigningKey named(String where, Source source) {
        try {
            return parse(source.text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new IllegalArgumentException("It is a folder: give the file in it.");
            }
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new IllegalArgumentException(
                        "It is longer than " + MAX_FILE_BYTES + " bytes, which no key is: give the key alone.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no such file: check its path, from the folder you are in.");
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "It is not text: if it is DER, turn it into PEM with: openssl pkey -inform DER -in key.der -out key.pem.");
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "It can't be read: let the user that runs this read it, and nobody else.", e);
        }
    }

    /** The JDK works out a public key only where it makes a pair, so it makes this one again, from the same 32 bytes. */
    private static VerifyingKey publicHalf(PrivateKey key) throws GeneralSecurityException {
        byte[] seed = key instanceof EdECPrivateKey own ? own.getBytes().orElse(new byte[0]) : new byte[0];
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM);
        pairs.initialize(NamedParameterSpec.ED25519, new NotRandom(seed));
        KeyPair pair = pairs.generateKeyPair();
        Arrays.fill(seed, (byte) 0);
        return VerifyingKey.from(pair.getPublic());
    }

    /** Gives out what it was given. */
    private static final class NotRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        NotRandom(byte[] bytes) {
            super(null, null);
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            if (target.length != bytes.length) {
                throw new IllegalStateException("This JVM makes Ed25519 keys otherwise than any that is known.");
            }
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }

    @Override
    public VerifyingKey publicKey() {
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM can't sign with an Ed25519 key.", e);
        }
    }

    /** Tells its id alone. */
    @Override
    public String toString() {
        return "PemSigningKey[" + id() + "]";
    }
}
