package dev.golive.sroi.bundle;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.internal.json.CanonicalFields;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.CanonicalValue;
import dev.golive.sroi.internal.json.CanonicalValue.Items;
import dev.golive.sroi.internal.json.CanonicalValue.Members;
import dev.golive.sroi.internal.json.CanonicalValue.Text;
import dev.golive.sroi.internal.json.CanonicalValue.Whole;
import dev.golive.sroi.signing.KeyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a bundle's signature is over, and through its hashes all else. In the bundle it is canonical JSON.
 *
 * @param session which session
 * @param sealedAt when it was put together, to the millisecond, in the years 1970 to 9999
 * @param key who signed
 * @param entries how many events there are, the erased ones among them
 * @param erased how many of them are erased
 * @param root the Merkle root over all their leaves
 * @param previousHead the chain's head before this session
 * @param head the chain's head after it
 * @param sessions how many sessions the chain has, this one among them
 * @param files all files but the manifest itself, its signature and the list of sums, in their order
 */
public record BundleManifest(
        SessionLabel session,
        Instant sealedAt,
        KeyId key,
        int entries,
        int erased,
        Hash root,
        Hash previousHead,
        Hash head,
        int sessions,
        List<ListedFile> files) {

    private static final String FORMAT = "golive-audit-bundle/1";
    private static final Set<String> FIELDS = Set.of(
            "format",
            "session",
            "sealedAtMs",
            "kid",
            "entries",
            "erased",
            "root",
            "previousHead",
            "head",
            "sessions",
            "files");
    private static final Set<String> FILE_FIELDS = Set.of("name", "size", "sha256");
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the time is out of range, or the numbers can't be
     */
    public BundleManifest {
        long millis = sealedAt.isBefore(Instant.EPOCH) || sealedAt.isAfter(Instant.ofEpochMilli(LATEST))
                ? -1
                : sealedAt.toEpochMilli();
        if (millis < 0) {
            throw new IllegalArgumentException(
                    "The time " + sealedAt + " is no time of a bundle: it must lie in the years 1970 to 9999.");
        }
        if (erased < 0 || erased > entries || entries > MerkleTree.MAX_LEAVES || sessions < 1) {
            throw new IllegalArgumentException("A bundle can't have " + erased + " erased of " + entries
                    + " entries and be the last of " + sessions + " sessions.");
        }
        sealedAt = Instant.ofEpochMilli(millis);
        files = List.copyOf(files);
    }

    /** The canonical bytes: these are signed. */
    byte[] encode() {
        TreeMap<String, CanonicalValue> json = new TreeMap<>();
        json.put("format", new Text(FORMAT));
        json.put("session", new Text(session.value()));
        json.put("sealedAtMs", new Whole(sealedAt.toEpochMilli()));
        json.put("kid", new Text(key.value()));
        json.put("entries", new Whole(entries));
        json.put("erased", new Whole(erased));
        json.put("root", new Text(root.hex()));
        json.put("previousHead", new Text(previousHead.hex()));
        json.put("head", new Text(head.hex()));
        json.put("sessions", new Whole(sessions));
        json.put("files", new Items(files.stream().map(BundleManifest::file).toList()));
        return CanonicalJson.encode(new Members(json));
    }

    private static CanonicalValue file(ListedFile file) {
        return new Members(new TreeMap<>(Map.of(
                "name",
                new Text(file.name()),
                "size",
                new Whole(file.size()),
                "sha256",
                new Text(file.sha256().hex()))));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static BundleManifest parse(byte[] canonical) {
        CanonicalFields json = CanonicalFields.of(CanonicalJson.parseCanonical(canonical), FIELDS);
        if (!json.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException("Its format is \"" + json.text("format") + "\", and only \"" + FORMAT
                    + "\" is known: check it with a newer version.");
        }
        return new BundleManifest(
                new SessionLabel(json.text("session")),
                Instant.ofEpochMilli(json.whole("sealedAtMs", 0, LATEST)),
                new KeyId(json.text("kid")),
                count(json, "entries"),
                count(json, "erased"),
                Hash.parse(json.text("root")),
                Hash.parse(json.text("previousHead")),
                Hash.parse(json.text("head")),
                count(json, "sessions"),
                json.objects("files", FILE_FIELDS).stream()
                        .map(file -> new ListedFile(
                                file.text("name"),
                                file.whole("size", 0, Integer.MAX_VALUE),
                                Hash.parse(file.text("sha256"))))
                        .toList());
    }

    private static int count(CanonicalFields json, String name) {
        return (int) json.whole(name, 0, Integer.MAX_VALUE);
    }
}
