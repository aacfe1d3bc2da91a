package dev.golive.sroi.bundle;

import dev.golive.sroi.bundle.BundleReader.LeafLine;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.InclusionProof;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.internal.json.CanonicalFields;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.CanonicalValue;
import dev.golive.sroi.internal.json.CanonicalValue.Items;
import dev.golive.sroi.internal.json.CanonicalValue.Members;
import dev.golive.sroi.internal.json.CanonicalValue.Text;
import dev.golive.sroi.internal.json.CanonicalValue.Whole;
import dev.golive.sroi.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * For one person: that these events are in a sealed session, without anybody else's. A small JSON document, canonical: the
 * events with their salts and paths to the root, the signed manifest with that root, its signature and the public key.
 *
 * <pre>{@code
 * {"entries":[{"event":"{…}","index":3,"path":["9b1c…","04e7…"],"salt":"5f0a…"}],
 *  "format":"golive-person-proof/1","jws":"eyJ…..…","manifest":"{…}","publicKey":"-----BEGIN PUBLIC KEY-----…"}
 * }</pre>
 *
 * <p>It proves that events are there, not that there are no others. Pure and thread-safe.
 */
public final class PersonProof {

    private static final String FORMAT = "golive-person-proof/1";
    private static final String ENTRIES = "entries";
    private static final SignedManifest SIGNED = new SignedManifest("manifest", "jws", "publicKey");
    private static final Set<String> FIELDS = Set.of("format", ENTRIES, "manifest", "jws", "publicKey");
    private static final Set<String> ENTRY_FIELDS = Set.of("event", "index", "path", "salt");

    private PersonProof() {}

    /**
     * The proof of all that a bundle still has about a person.
     *
     * @param subject the person's pseudonym in the bundle
     * @throws IllegalArgumentException if the bundle is broken, or has nothing about that person
     */
    public static byte[] create(byte[] bundle, String subject) {
        BundleReader reader;
        try {
            reader = new BundleReader(bundle, null);
        } catch (BrokenException e) {
            throw new IllegalArgumentException("The bundle is broken, so it proves nothing. " + e.getMessage());
        }
        MerkleTree tree = reader.tree();
        List<CanonicalValue> entries = new ArrayList<>();
        for (int i = 0; i < reader.leaves().size(); i++) {
            LeafLine line = reader.leaves().get(i);
            if (line.salt() != null && line.event() != null && line.who().equals(subject)) {
                String event =
                        StandardCharsets.UTF_8.decode(line.event().duplicate()).toString();
                entries.add(entry(event, line.salt(), tree.proof(i)));
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The bundle has no entry about \"" + subject
                    + "\": give the pseudonym that it uses. What was erased can't be proved.");
        }
        TreeMap<String, CanonicalValue> proof = new TreeMap<>();
        proof.put("format", new Text(FORMAT));
        proof.put(ENTRIES, new Items(entries));
        proof.put("manifest", new Text(utf8(reader.small(BundleFile.MANIFEST))));
        proof.put("jws", new Text(reader.text(BundleFile.SIGNATURE)));
        proof.put("publicKey", new Text(reader.text(BundleFile.KEY)));
        return CanonicalJson.encode(new Members(proof));
    }

    private static CanonicalValue entry(String event, Salt salt, InclusionProof proof) {
        return new Members(new TreeMap<>(Map.of(
                "event",
                new Text(event),
                "salt",
                new Text(salt.hex()),
                "index",
                new Whole(proof.index()),
                "path",
                Items.ofTexts(proof.path().stream().map(Hash::hex).toList()))));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Checks a proof against its own key, as {@link AuditBundle#verify(byte[])} does. */
    public static EvidenceCheck verify(byte[] proof) {
        return check(proof, null);
    }

    /** Checks a proof, and that one of these keys signed the session. */
    public static EvidenceCheck verify(byte[] proof, TrustedKeys keys) {
        return check(proof, keys);
    }

    private static EvidenceCheck check(byte[] proof, @Nullable TrustedKeys keys) {
        try {
            CanonicalFields json = SignedManifest.orBroken("proof", () -> read(proof));
            EvidenceIntact intact = SIGNED.check(
                    text(json, "manifest").getBytes(StandardCharsets.UTF_8),
                    text(json, "jws"),
                    text(json, "publicKey"),
                    keys);
            requireEntries(json, intact.manifest());
            return intact;
        } catch (BrokenException e) {
            return e.broken();
        }
    }

    private static CanonicalFields read(byte[] proof) {
        CanonicalFields json = CanonicalFields.of(CanonicalJson.parseCanonical(proof), FIELDS);
        if (!json.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException("Its format is \"" + json.text("format") + "\", and only \"" + FORMAT
                    + "\" is known: check it with a newer version.");
        }
        return json;
    }

    private static String text(CanonicalFields json, String name) {
        return SignedManifest.orBroken(name, () -> json.text(name));
    }

    private static void requireEntries(CanonicalFields json, BundleManifest manifest) {
        List<CanonicalFields> entries = SignedManifest.orBroken(ENTRIES, () -> json.objects(ENTRIES, ENTRY_FIELDS));
        if (entries.isEmpty()) {
            throw new BrokenException(ENTRIES, "There is none, so nothing is proved.");
        }
        for (int i = 0; i < entries.size(); i++) {
            CanonicalFields entry = entries.get(i);
            String item = ENTRIES + "/" + i;
            if (!SignedManifest.orBroken(item, () -> isProved(entry, manifest))) {
                throw new BrokenException(item, "Its path does not lead to the root that was signed.");
            }
        }
    }

    private static boolean isProved(CanonicalFields entry, BundleManifest manifest) {
        InclusionProof proof = new InclusionProof(
                (int) entry.whole("index", 0, Integer.MAX_VALUE),
                manifest.entries(),
                entry.texts("path").stream().map(PersonProof::hash).toList());
        Salt salt = Salt.parse(entry.text("salt"));
        byte[] event = entry.text("event").getBytes(StandardCharsets.UTF_8);
        return salt.hex().equals(entry.text("salt")) && proof.proves(MerkleTree.leaf(salt, event), manifest.root());
    }

    /** Only small digits: one spelling. */
    private static Hash hash(String hex) {
        Hash hash = Hash.parse(hex);
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("A hash in it is not in small hex digits.");
        }
        return hash;
    }
}
