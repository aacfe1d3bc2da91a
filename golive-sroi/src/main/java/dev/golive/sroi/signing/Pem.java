package dev.golive.sroi.signing;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text between two lines of dashes (RFC 7468). */
final class Pem {

    private static final String NEW_KEY = "make one with: openssl genpkey -algorithm ed25519 -out key.pem";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    private Pem() {}

    /**
     * The bytes of the only block.
     *
     * @param text line ends may be spaces, or {@code \n} spelled out, as environment variables often have them
     * @param label such as {@code PUBLIC KEY}
     */
    static byte[] decode(String text, String label) {
        Matcher block = BLOCK.matcher(text.replace("\\n", "\n"));
        if (!block.find()) {
            throw new IllegalArgumentException(
                    text.isBlank()
                            ? "There is no key: the text is empty; " + NEW_KEY + "."
                            : "This is no key in PEM: it has no whole block from -----BEGIN " + label
                                    + "----- to -----END " + label + "-----. Give the file's text as it is, or "
                                    + NEW_KEY + ".");
        }
        if (!block.group(1).equals(label)) {
            throw new IllegalArgumentException(otherBlock(block.group(1), label));
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The key's base64 is broken: copy it once more, from its first dash to its last.");
        }
    }

    private static String otherBlock(String found, String wanted) {
        return switch (found) {
            case "ENCRYPTED PRIVATE KEY" ->
                "This private key is locked by a password, which nobody can type here: unlock it with: openssl pkey -in"
                        + " locked.pem -out key.pem, and guard the file.";
            case "PRIVATE KEY" ->
                "This is a private key where a public one is needed: give the result of: openssl pkey -in key.pem -pubout.";
            case "PUBLIC KEY" ->
                "This is a public key, which can't sign: give the private one, which begins with -----BEGIN PRIVATE KEY-----.";
            default ->
                "This is a \"" + found + "\" where a \"" + wanted + "\" is needed: for a new Ed25519 key, " + NEW_KEY
                        + ".";
        };
    }
}
