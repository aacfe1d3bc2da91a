package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.golive.error.NotAuthenticException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.Requests;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that nobody with our secret made, or that say what no token may say. */
class TokenForgeryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final long SECONDS = NOW.getEpochSecond();
    private static final String URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String VIDEO = "{\"roomJoin\":true,\"room\":\"r\",\"canPublish\":false}";

    private final HandClock clock = HandClock.at(NOW);
    private final TokenVerifier verifier =
            TokenVerifier.create(KeyRing.of(TestKeys.credentials()), clock, Duration.ofSeconds(60));
    private final String genuine = TokenMinter.create(TestKeys.credentials(), clock)
            .mint(Requests.builder(Role.ATHLETE, RoomName.of("gl1.fit.s.42"), Identity.of("p_7"))
                    .build())
            .value();

    @TestFactory
    Stream<DynamicTest> everyForgeryIsRefused() {
        return forgeries().entrySet().stream()
                .map(forgery ->
                        DynamicTest.dynamicTest(forgery.getKey(), () -> refused(forgery.getKey(), forgery.getValue())));
    }

    private Map<String, String> forgeries() {
        byte[] ours = TestKeys.secretBytes();
        byte[] others = TestKeys.otherSecretBytes();
        List<String> parts = PlainJwt.parts(genuine);
        String good = claims(TestKeys.KEY, SECONDS, SECONDS + 600, VIDEO);
        String promoted =
                PlainJwt.unverified(genuine).toString().replace("\"canPublish\":false", "\"canPublish\":true");
        Map<String, String> all = new LinkedHashMap<>();

        all.put("no algorithm, no signature", PlainJwt.encode("{\"alg\":\"none\"}") + "." + parts.get(1) + ".");
        all.put("NONE, no signature", PlainJwt.encode("{\"alg\":\"NONE\"}") + "." + parts.get(1) + ".");
        all.put("none, signed", PlainJwt.sign("{\"alg\":\"none\"}", good, "HmacSHA256", ours));
        all.put("HS512", PlainJwt.sign("{\"alg\":\"HS512\",\"typ\":\"JWT\"}", good, "HmacSHA512", ours));
        all.put("says HS512, is HS256", PlainJwt.sign("{\"alg\":\"HS512\"}", good, "HmacSHA256", ours));
        all.put("says HS256, is HS512", PlainJwt.sign(PlainJwt.HS256, good, "HmacSHA512", ours));
        all.put("RS256", PlainJwt.sign("{\"alg\":\"RS256\"}", good, "HmacSHA256", ours));
        all.put("hs256 in small letters", PlainJwt.sign("{\"alg\":\"hs256\"}", good, "HmacSHA256", ours));
        all.put("a header without algorithm", PlainJwt.sign("{\"typ\":\"JWT\"}", good, "HmacSHA256", ours));
        all.put("two algorithms", PlainJwt.sign("{\"alg\":\"none\",\"alg\":\"HS256\"}", good, "HmacSHA256", ours));
        all.put("a header that is a list", PlainJwt.sign("[\"HS256\"]", good, "HmacSHA256", ours));

        all.put(
                "another key and its secret",
                PlainJwt.sign(claims(TestKeys.OTHER_KEY, SECONDS, SECONDS + 600, VIDEO), others));
        all.put(
                "another key, our secret",
                PlainJwt.sign(claims(TestKeys.OTHER_KEY, SECONDS, SECONDS + 600, VIDEO), ours));
        all.put("our key, another secret", PlainJwt.sign(good, others));
        all.put("our key, an empty-looking secret", PlainJwt.sign(good, new byte[1]));
        all.put(
                "no key",
                PlainJwt.sign("{\"sub\":\"p\",\"exp\":%d,\"video\":%s}".formatted(SECONDS + 600, VIDEO), ours));

        all.put(
                "expired beyond the leeway",
                PlainJwt.sign(claims(TestKeys.KEY, SECONDS - 600, SECONDS - 60, VIDEO), ours));
        all.put("not valid yet", PlainJwt.sign(claims(TestKeys.KEY, SECONDS + 61, SECONDS + 600, VIDEO), ours));
        all.put(
                "without end",
                PlainJwt.sign("{\"iss\":\"%s\",\"sub\":\"p\",\"video\":%s}".formatted(TestKeys.KEY, VIDEO), ours));
        all.put("an end before 1970", PlainJwt.sign(claims(TestKeys.KEY, SECONDS, -1, VIDEO), ours));
        all.put("an end that overflows", PlainJwt.sign(claims(TestKeys.KEY, SECONDS, Long.MAX_VALUE, VIDEO), ours));
        all.put(
                "a beginning that overflows",
                PlainJwt.sign(claims(TestKeys.KEY, Long.MIN_VALUE, SECONDS + 600, VIDEO), ours));
        all.put("an end beyond 64 bits", PlainJwt.sign(good.replace("" + (SECONDS + 600), "9".repeat(30)), ours));
        all.put(
                "an end with a fraction",
                PlainJwt.sign(good.replace("" + (SECONDS + 600), SECONDS + 600 + ".5"), ours));
        all.put("two ends", PlainJwt.sign(good.replace("\"exp\"", "\"exp\":1,\"exp\""), ours));

        all.put("no room", PlainJwt.sign(good.replace("\"room\":\"r\",", ""), ours));
        all.put("an empty room", PlainJwt.sign(good.replace("\"r\"", "\"\""), ours));
        all.put("no entry", PlainJwt.sign(good.replace("\"roomJoin\":true,", ""), ours));
        all.put("an entry refused", PlainJwt.sign(good.replace("\"roomJoin\":true", "\"roomJoin\":false"), ours));
        all.put("an entry in words", PlainJwt.sign(good.replace("\"roomJoin\":true", "\"roomJoin\":\"true\""), ours));
        all.put("no grants", PlainJwt.sign(good.replace(VIDEO, "null"), ours));
        all.put("no identity", PlainJwt.sign(good.replace("\"p_7\"", "\"\""), ours));
        all.put("hidden and talking", PlainJwt.sign(good.replace("\"canPublish\":false", "\"hidden\":true"), ours));
        all.put(
                "a source that nobody knows",
                PlainJwt.sign(good.replace("\"canPublish\":false", "\"canPublishSources\":[\"hologram\"]"), ours));

        all.put("promoted", parts.get(0) + "." + PlainJwt.encode(promoted) + "." + parts.get(2));
        all.put(
                "another token's signature",
                parts.get(0) + "." + parts.get(1) + "."
                        + PlainJwt.parts(PlainJwt.sign(good, ours)).get(2));
        all.put("half a signature", genuine.substring(0, genuine.length() - 22));
        all.put("no signature", parts.get(0) + "." + parts.get(1) + ".");
        all.put("a longer signature", genuine + "AAAA");
        all.put("a padded signature", genuine + "=");
        all.put("two parts", parts.get(0) + "." + parts.get(1));
        all.put("four parts", genuine + ".AAAA");
        all.put("one part", "token");
        all.put("nothing", "");
        all.put("dots", "..");
        all.put("a space before", " " + genuine);
        all.put("a line break after", genuine + "\n");
        all.put("a scheme before", "Bearer " + genuine);
        all.put("not base64url", "+/+." + parts.get(1) + "." + parts.get(2));
        all.put("beyond ASCII", genuine.replace('a', '\u0430'));
        all.put("a megabyte", "a".repeat(1 << 20));
        all.put("a megabyte of dots", ".".repeat(1 << 20));
        all.put("a megabyte of claims", PlainJwt.sign("{\"iss\":\"" + "a".repeat(1 << 20) + "\"}", ours));
        all.put("claims that are no JSON", PlainJwt.sign("not json", ours));
        all.put("claims that are a list", PlainJwt.sign("[" + good + "]", ours));
        all.put("claims of no bytes", PlainJwt.sign("", ours));
        all.put("more after the claims", PlainJwt.sign(good + good, ours));
        all.put("claims nested without end", PlainJwt.sign("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000), ours));
        return all;
    }

    @Test
    void everySingleOtherSignOfTheSignatureIsRefused() {
        int start = genuine.lastIndexOf('.') + 1;

        for (int at = start; at < genuine.length(); at++) {
            for (int i = 0; i < URL_SAFE.length(); i++) {
                char sign = URL_SAFE.charAt(i);
                if (sign != genuine.charAt(at)) {
                    String forged = genuine.substring(0, at) + sign + genuine.substring(at + 1);
                    refused("sign " + at + " is " + sign, forged);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 20261122})
    void noMutationOfATokenIsBelieved(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 50_000; i++) {
            String forged = mutated(random);
            if (!forged.equals(genuine)) {
                refused("seed " + seed + ", round " + i + ": " + forged, forged);
            }
        }
    }

    private String mutated(SplittableRandom random) {
        StringBuilder token = new StringBuilder(genuine);
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(token.length());
            switch (random.nextInt(5)) {
                case 0 -> token.setCharAt(at, URL_SAFE.charAt(random.nextInt(URL_SAFE.length())));
                case 1 -> token.deleteCharAt(at);
                case 2 -> token.insert(at, URL_SAFE.charAt(random.nextInt(URL_SAFE.length())));
                case 3 -> token.setCharAt(at, (char) random.nextInt(0x20, 0x250));
                default -> token.append(random.nextBoolean() ? '=' : '.');
            }
        }
        return token.toString();
    }

    private void refused(String what, String token) {
        try {
            verifier.verify(token);
        } catch (NotAuthenticException expected) {
            return;
        } catch (RuntimeException other) {
            fail(what + ": refused in the wrong way", other);
        }
        fail(what + ": believed");
    }

    @Test
    void aRefusalDoesNotRepeatTheToken() {
        String forged = genuine.substring(0, genuine.length() - 4) + "AAAA";
        String signature = PlainJwt.parts(genuine).get(2);

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> verifier.verify(forged))
                .withMessageNotContaining(signature.substring(0, 20))
                .withMessageNotContaining(PlainJwt.parts(genuine).get(1))
                .withMessageNotContaining(TestKeys.SECRET);
    }

    private static String claims(String key, long notBefore, long expiry, String video) {
        return "{\"iss\":\"%s\",\"sub\":\"p_7\",\"nbf\":%d,\"exp\":%d,\"video\":%s}"
                .formatted(key, notBefore, expiry, video);
    }
}
