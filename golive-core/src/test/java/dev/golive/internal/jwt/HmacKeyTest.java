package dev.golive.internal.jwt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.PlainJwt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacKeyTest {

    private static final byte[] MESSAGE = "a message".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest(name = "RFC 4231, test case {0}")
    @CsvSource({
        "1, 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 4869205468657265, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "2, 4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    })
    void theCodeIsTheStandards(int testCase, String key, String message, String code) {
        byte[] signature = HmacKey.of(hex(key)).sign(hex(message));

        assertThat(signature).as("case %d", testCase).isEqualTo(hex(code));
    }

    /** RFC 4231, test cases 6 and 7: a key longer than the hash's block is hashed first. */
    @ParameterizedTest
    @CsvSource({
        "Test Using Larger Than Block-Size Key - Hash Key First, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm., 9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    })
    void aLongKeyIsHashedFirst(String message, String code) {
        byte[] signature = HmacKey.of(hex("aa".repeat(131))).sign(message.getBytes(StandardCharsets.US_ASCII));

        assertThat(signature).isEqualTo(hex(code));
    }

    @Test
    void theCodeIsTheJdksForKeysAndMessagesOfEveryLength() {
        long seed = 2104;
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 1_000; i++) {
            byte[] secret = new byte[1 + i % 200];
            byte[] message = new byte[random.nextInt(300)];
            random.nextBytes(secret);
            random.nextBytes(message);
            int cut = random.nextInt(message.length + 1);

            byte[] code = HmacKey.of(secret)
                    .sign(Arrays.copyOf(message, cut), Arrays.copyOfRange(message, cut, message.length));

            assertThat(code).as("seed %d, round %d", seed, i).isEqualTo(PlainJwt.mac("HmacSHA256", secret, message));
        }
    }

    @Test
    void manyThreadsSignAtOnceAndEveryCodeIsRight() throws Exception {
        byte[] secret = "one key for all threads".getBytes(StandardCharsets.UTF_8);
        HmacKey key = HmacKey.of(secret);
        int threads = 32;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<List<byte[]>>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int number = thread;
            work.add(() -> {
                start.await();
                return IntStream.range(0, 1_000)
                        .mapToObj(i -> key.sign(message(number, i), MESSAGE))
                        .toList();
            });
        }

        List<Future<List<byte[]>>> signed;
        try {
            signed = pool.invokeAll(work);
        } finally {
            pool.shutdownNow();
        }

        for (int thread = 0; thread < threads; thread++) {
            List<byte[]> codes = signed.get(thread).get();
            for (int i = 0; i < codes.size(); i++) {
                byte[] right = PlainJwt.mac("HmacSHA256", secret, message(thread, i), MESSAGE);
                assertThat(codes.get(i)).as("thread %d, message %d", thread, i).isEqualTo(right);
            }
        }
    }

    /** Of many lengths, so that a hash in use by two has something left over. */
    private static byte[] message(int thread, int i) {
        return ("thread " + thread + ", message " + i + ".".repeat(i % 150)).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "RFC 5869, test case {0}")
    @CsvSource({
        "1, 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 000102030405060708090a0b0c, f0f1f2f3f4f5f6f7f8f9, 3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        "3, 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, '', '', 8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    })
    void theTestsOwnDerivationIsTheStandards(int testCase, String secret, String salt, String info, String key) {
        byte[] derived = PlainJwt.hkdf(hex(salt), hex(secret), hex(info), 42);

        assertThat(derived).as("case %d", testCase).isEqualTo(hex(key));
    }

    @Test
    void aKeyWithoutPurposeIsTheStandardsThirdTestCase() {
        byte[] secret = hex("0b".repeat(22));
        byte[] standard = hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");

        HmacKey derived = HmacKey.derive(secret, "");

        assertThat(derived.sign(MESSAGE)).isEqualTo(HmacKey.of(standard).sign(MESSAGE));
    }

    @Test
    void aDerivedKeyIsTheOneOfAnIndependentDerivation() {
        long seed = 5869;
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            byte[] secret = new byte[random.nextInt(32, 200)];
            random.nextBytes(secret);
            String purpose = "purpose " + random.nextLong();
            byte[] independent = PlainJwt.hkdf(new byte[0], secret, purpose.getBytes(StandardCharsets.UTF_8), 32);

            byte[] code = HmacKey.derive(secret, purpose).sign(MESSAGE);

            assertThat(code)
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(PlainJwt.mac("HmacSHA256", independent, MESSAGE));
        }
    }

    @Test
    void twoPurposesHaveTwoKeysAndNeitherIsTheSecret() {
        byte[] secret = "the secret".getBytes(StandardCharsets.UTF_8);

        byte[] one = HmacKey.derive(secret, "one").sign(MESSAGE);
        byte[] two = HmacKey.derive(secret, "two").sign(MESSAGE);

        assertThat(one).isNotEqualTo(two);
        assertThat(HmacKey.of(secret).sign(MESSAGE)).isNotEqualTo(one).isNotEqualTo(two);
    }

    @Test
    void theCodeOverPartsIsTheCodeOverTheWhole() {
        HmacKey key = HmacKey.of(new byte[] {1, 2, 3});

        assertThat(key.sign(hex("0102"), hex(""), hex("03"))).isEqualTo(key.sign(hex("010203")));
    }

    @Test
    void onlyTheWholeCodeMatches() {
        HmacKey key = HmacKey.of(new byte[] {1, 2, 3});
        byte[] code = key.sign(MESSAGE);

        assertThat(key.matches(code, MESSAGE)).isTrue();
        assertThat(key.matches(Arrays.copyOf(code, 31), MESSAGE)).isFalse();
        assertThat(key.matches(Arrays.copyOf(code, 33), MESSAGE)).isFalse();
        assertThat(key.matches(new byte[0], MESSAGE)).isFalse();
        assertThat(key.matches(code, new byte[0])).isFalse();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
