package dev.golive.sroi.bundle;

import static dev.golive.sroi.bundle.SampleBundle.repacked;
import static dev.golive.sroi.bundle.SampleBundle.replacing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.fixture.TestKeys;
import dev.golive.sroi.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One person's events, proved without anybody else's. */
class PersonProofTest {

    private static final TrustedKeys TRUSTED = TrustedKeys.of(TestKeys.FIRST.publicKey());

    @Test
    void aPersonsEventsAreProvedAndNobodyElsesAreShown() {
        byte[] proof = PersonProof.create(SampleBundle.bytes(), "p_1");

        assertThat(PersonProof.verify(proof, TRUSTED)).isInstanceOfSatisfying(EvidenceIntact.class, intact -> {
            assertThat(intact.trust()).isEqualTo(KeyTrust.GIVEN);
            assertThat(intact.manifest().session()).hasToString("Tuesday \"HIIT\"");
        });
        assertThat(PersonProof.verify(proof))
                .isInstanceOfSatisfying(
                        EvidenceIntact.class,
                        intact -> assertThat(intact.trust()).isEqualTo(KeyTrust.BUNDLED));
        // Number 4 is about p_1, too, and erased.
        assertThat(new String(proof, StandardCharsets.UTF_8))
                .startsWith("{\"entries\":[{\"event\":\"{\\\"id\\\":1,")
                .contains("p_1")
                .doesNotContain("p_0", "p_2", "\\\"id\\\":4,");
    }

    @Test
    void aProofIsAsShortAsTheTreeIsDeep() {
        byte[] proof =
                PersonProof.create(SampleBundle.of(2_000).seal(TestKeys.FIRST).bytes(), "p_2");

        assertThat(PersonProof.verify(proof, TRUSTED)).isInstanceOf(EvidenceIntact.class);
    }

    @Test
    void aChangedBitInAnyByteIsFound() {
        byte[] bundle = AuditBundle.builder(new SessionLabel("yoga"), SampleBundle.SEALED)
                .entries(List.of(
                        BundleEntry.kept(SampleBundle.event(0), SampleBundle.salt(0), "p_0"),
                        BundleEntry.kept(SampleBundle.event(1), SampleBundle.salt(1), "p_1"),
                        BundleEntry.kept(SampleBundle.event(2), SampleBundle.salt(2), "p_2")))
                .seal(TestKeys.FIRST)
                .bytes();
        byte[] proof = PersonProof.create(bundle, "p_1");

        Random random = new Random(20261127);
        for (int at = 0; at < proof.length; at++) {
            byte flip = (byte) (1 << random.nextInt(8));
            proof[at] ^= flip;
            if (PersonProof.verify(proof, TRUSTED).isIntact()) {
                throw new AssertionError(
                        "byte " + at + " is changed, and nobody noticed: " + new String(proof, StandardCharsets.UTF_8));
            }
            proof[at] ^= flip;
        }
        assertThat(PersonProof.verify(proof, TRUSTED).isIntact()).isTrue();
    }

    @Test
    void theFirstBrokenItemIsNamed() {
        byte[] proof = PersonProof.create(SampleBundle.bytes(), "p_1");

        assertThat(PersonProof.verify(
                        replacing("\\\"id\\\":1,", "\\\"id\\\":2,").apply(proof)))
                .isEqualTo(new EvidenceBroken("entries/0", "Its path does not lead to the root that was signed."));
        assertThat(PersonProof.verify(replacing("\"index\":1,", "\"index\":7,").apply(proof)))
                .isEqualTo(new EvidenceBroken("entries/0", "There is no leaf 7 in a tree of 7 leaves."));
        assertThat(PersonProof.verify(
                        replacing("\\\"entries\\\":7", "\\\"entries\\\":8").apply(proof)))
                .isEqualTo(new EvidenceBroken(
                        "manifest", "The signature of the key " + TestKeys.FIRST.id() + " is not over these bytes."));
        assertThat(PersonProof.verify("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        EvidenceBroken.class,
                        broken -> assertThat(broken.item()).isEqualTo("proof"));
        assertThat(PersonProof.verify(proof, TrustedKeys.of(TestKeys.SECOND.publicKey())))
                .isInstanceOfSatisfying(
                        EvidenceBroken.class,
                        broken -> assertThat(broken.item()).isEqualTo("jws"));
    }

    @Test
    void nothingIsProvedOfNobodyOrFromABrokenBundle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonProof.create(SampleBundle.bytes(), "p_9"))
                .withMessageContaining("has no entry about \"p_9\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonProof.create(SampleBundle.bytes(), "forgotten-2026-11-27"))
                .withMessageContaining("has no entry about");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonProof.create(
                        repacked(SampleBundle.bytes(), "events.jsonl", replacing("\"id\":1", "\"id\":9")), "p_1"))
                .withMessageContaining("events.jsonl");
    }
}
