package dev.golive.samples.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Webhook bodies that a real server sent, from the tests of golive-core, and LiveKit's way of signing one. */
final class Recorded {

    private static final Path WEBHOOKS = Path.of("../../golive-core/src/test/resources/webhooks");

    private Recorded() {}

    /** One session, a body each, in the order of arrival. */
    static List<String> session() {
        try (Stream<Path> files = Files.list(WEBHOOKS.resolve("recorded-session"))) {
            return files.sorted().map(Recorded::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String body(String name) {
        return read(WEBHOOKS.resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Authorization header of a body that was sent then. */
    static String authorization(String body, Instant sentAt) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(utf8(body));
            return jwt("{\"iss\":\"%s\",\"nbf\":%d,\"exp\":%d,\"sha256\":\"%s\"}"
                    .formatted(
                            Run.KEY,
                            sentAt.getEpochSecond(),
                            sentAt.getEpochSecond() + 300,
                            Base64.getEncoder().encodeToString(hash)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of these claims, signed by the JDK alone. */
    static String jwt(String claims) {
        try {
            String signed = base64(utf8("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")) + "." + base64(utf8(claims));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(Run.SECRET), "HmacSHA256"));
            return signed + "." + base64(mac.doFinal(utf8(signed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
