package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.it.FreshKey;
import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.BundleEntry;
import dev.golive.sroi.bundle.EvidenceBroken;
import dev.golive.sroi.bundle.EvidenceCheck;
import dev.golive.sroi.bundle.EvidenceIntact;
import dev.golive.sroi.bundle.PersonProof;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.signing.PemSigningKey;
import dev.golive.sroi.signing.SigningKey;
import dev.golive.sroi.signing.TrustedKey;
import dev.golive.sroi.signing.TrustedKeys;
import dev.golive.sroi.signing.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the page about integrity. */
class IntegrityGuideTest {

    private static final Instant NOW = Instant.parse("2026-11-27T19:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aBundleIsSealedCheckedAndErasedFrom() throws Exception {
        SigningKey key = PemSigningKey.parse(FreshKey.pem());
        RootChain earlier = RootChain.empty();
        byte[] event = "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8);
        byte[] csv = "participant,seconds\n".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("bundle.zip");
        SecureRandom random = new SecureRandom();

        // region seal
        Salt salt = Salt.create(random); // kept beside the event, from the day it came
        AuditBundle bundle = AuditBundle.builder(new SessionLabel("tuesday-hiit"), NOW)
                .after(earlier)
                .entries(List.of(BundleEntry.kept(event, salt, "p_5a328d85")))
                .report("attendance.csv", csv)
                .seal(key);
        try (var out = Files.newOutputStream(file)) {
            bundle.writeTo(out);
        }
        // endregion seal

        TrustedKeys keys = TrustedKeys.of(key.publicKey());
        // region verify
        EvidenceCheck check = AuditBundle.verify(Files.readAllBytes(file), keys);
        if (check instanceof EvidenceBroken broken) {
            throw new IllegalStateException(broken.item() + ": " + broken.reason());
        }
        // endregion verify
        assertThat(check).isInstanceOf(EvidenceIntact.class);

        // region proof
        byte[] proof = PersonProof.create(Files.readAllBytes(file), "p_5a328d85");
        EvidenceCheck proved = PersonProof.verify(proof, keys);
        // endregion proof
        assertThat(proved.isIntact()).isTrue();

        // region erase
        Hash leaf = MerkleTree.leaf(salt, event); // before both are gone
        BundleEntry forgotten = BundleEntry.erased(leaf, "forgotten-2026-11-27");
        // endregion erase
        AuditBundle later = AuditBundle.builder(new SessionLabel("tuesday-hiit"), NOW)
                .entries(List.of(forgotten))
                .seal(key);
        assertThat(later.manifest().root()).isEqualTo(bundle.manifest().root());
        assertThat(AuditBundle.verify(later.bytes(), keys).isIntact()).isTrue();
    }

    @Test
    void keysComeFromAFileOrTheEnvironmentAndAreReplaced() throws Exception {
        String pem = FreshKey.pem();
        Path file = Files.writeString(folder.resolve("evidence-key.pem"), pem);
        Map<String, String> environment = Map.of("EVIDENCE_KEY", pem);

        // region keys
        SigningKey fromFile = PemSigningKey.fromFile(file);
        SigningKey fromEnvironment = PemSigningKey.fromEnvironment(environment, "EVIDENCE_KEY");
        // endregion keys

        assertThat(fromFile.id()).isEqualTo(fromEnvironment.id());
        VerifyingKey oldKey = fromFile.publicKey();
        VerifyingKey newKey = PemSigningKey.parse(FreshKey.pem()).publicKey();
        // region rotate
        Instant change = Instant.parse("2027-01-01T00:00:00Z");
        TrustedKeys keys = TrustedKeys.of(List.of(
                new TrustedKey(oldKey, Instant.parse("2026-01-01T00:00:00Z"), change),
                new TrustedKey(newKey, change, null)));
        // endregion rotate
        AuditBundle sealed = AuditBundle.builder(new SessionLabel("yoga"), NOW).seal(fromFile);
        assertThat(AuditBundle.verify(sealed.bytes(), keys).isIntact()).isTrue();
    }
}
