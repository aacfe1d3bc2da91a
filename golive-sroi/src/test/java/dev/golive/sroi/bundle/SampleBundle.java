package dev.golive.sroi.bundle;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.fixture.TestKeys;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.signing.DetachedJws;
import dev.golive.sroi.signing.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Bundles to check, and bundles that somebody tampered with. */
final class SampleBundle {

    static final Instant SEALED = Instant.parse("2026-11-27T19:00:00.123Z");
    static final RootChain EARLIER = RootChain.of(List.of(hash("first session"), hash("second session")));

    private SampleBundle() {}

    static Hash hash(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] event(int number) {
        return CanonicalJson.canonical(("{\"type\":\"dev.golive.seen.v1\",\"id\":" + number
                        + ",\"note\":\"50 % of \\\\ é 😀 \\n\",\"subject\":\"p_" + number % 3 + "\"}")
                .getBytes(StandardCharsets.UTF_8));
    }

    static Salt salt(int number) {
        return Salt.create(new Random(number));
    }

    /** That many events about three people; number 4, if there is one, is erased. */
    static BundleBuilder of(int events) {
        List<BundleEntry> entries = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            BundleEntry kept = BundleEntry.kept(event(i), salt(i), "p_" + i % 3);
            entries.add(i == 4 ? BundleEntry.erased(kept.leaf(), "forgotten-2026-11-27") : kept);
        }
        return AuditBundle.builder(new SessionLabel("Tuesday \"HIIT\""), SEALED)
                .entries(entries)
                .after(EARLIER)
                .report("attendance.csv", "participant,seconds\np_1,1800\n".getBytes(StandardCharsets.UTF_8))
                .report("report.json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes() {
        return of(7).seal(TestKeys.FIRST).bytes();
    }

    /** A zip as this library writes it, with one file's bytes changed and all its CRCs right. */
    static byte[] repacked(byte[] zip, String name, UnaryOperator<byte[]> change) {
        return zip(changed(StoredZip.read(zip), name, change));
    }

    /**
     * What the owner of the key, or a thief of it, could make: one file changed, and then the manifest, the signature and the
     * sums made to fit.
     */
    static byte[] resealed(byte[] zip, String name, SigningKey key, UnaryOperator<byte[]> change) {
        List<BundleFile> files = changed(
                StoredZip.read(zip),
                BundleFile.KEY,
                old -> key.publicKey().pem().getBytes(StandardCharsets.UTF_8));
        files = changed(files, name, change);
        List<ListedFile> listed = new ArrayList<>(files.subList(0, files.size() - 3).stream()
                .map(BundleFile::listed)
                .toList());
        BundleManifest old = BundleManifest.parse(files.get(files.size() - 3).bytes());
        byte[] manifest = new BundleManifest(
                        old.session(),
                        old.sealedAt(),
                        key.id(),
                        old.entries(),
                        old.erased(),
                        old.root(),
                        old.previousHead(),
                        old.head(),
                        old.sessions(),
                        listed)
                .encode();
        byte[] signature = DetachedJws.sign(key, manifest).text().getBytes(StandardCharsets.UTF_8);
        listed.add(BundleFile.of(BundleFile.MANIFEST, manifest).listed());
        listed.add(BundleFile.of(BundleFile.SIGNATURE, signature).listed());
        files = changed(files, BundleFile.MANIFEST, unused -> manifest);
        files = changed(files, BundleFile.SIGNATURE, unused -> signature);
        byte[] sums = BundleFile.sums(listed).getBytes(StandardCharsets.UTF_8);
        return zip(changed(files, BundleFile.SUMS, unused -> sums));
    }

    static byte[] zip(List<BundleFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StoredZip.write(files, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static List<BundleFile> changed(List<BundleFile> files, String name, UnaryOperator<byte[]> change) {
        return new ArrayList<>(files.stream()
                .map(file -> file.name().equals(name) ? BundleFile.of(name, change.apply(file.bytes())) : file)
                .toList());
    }

    static UnaryOperator<byte[]> replacing(String text, String other) {
        return bytes -> {
            String before = new String(bytes, StandardCharsets.UTF_8);
            if (!before.contains(text)) {
                throw new IllegalArgumentException(text + " is not in it");
            }
            return before.replace(text, other).getBytes(StandardCharsets.UTF_8);
        };
    }
}
