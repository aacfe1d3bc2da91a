package dev.golive.sroi.bundle;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.signing.DetachedJws;
import dev.golive.sroi.signing.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a bundle together. Not thread-safe. */
public final class BundleBuilder {

    /** The most reports of one bundle. */
    public static final int MAX_REPORTS = 100;

    private static final Set<String> OWN_NAMES = ownNames();
    private static final ByteBuffer LINE_END =
            ByteBuffer.wrap(new byte[] {'\n'}).asReadOnlyBuffer();

    private final SessionLabel session;
    private final Instant sealedAt;
    private final List<BundleEntry> entries = new ArrayList<>();
    private final TreeMap<String, byte[]> reports = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private RootChain earlier = RootChain.empty();

    BundleBuilder(SessionLabel session, Instant sealedAt) {
        this.session = session;
        this.sealedAt = sealedAt;
    }

    private static Set<String> ownNames() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(List.of(
                BundleFile.STEPS,
                BundleFile.EVENTS,
                BundleFile.LEAVES,
                BundleFile.CHAIN,
                BundleFile.KEY,
                BundleFile.MANIFEST,
                BundleFile.SIGNATURE,
                BundleFile.SUMS));
        return names;
    }

    /** The session's next entries, in the order in which its ledger took them. */
    public BundleBuilder entries(List<BundleEntry> next) {
        entries.addAll(next);
        return this;
    }

    /** All sessions before this one; none unless it is given. */
    public BundleBuilder after(RootChain chain) {
        earlier = chain;
        return this;
    }

    /**
     * A report for those who read no events, such as {@code attendance.csv}. Bytes that are no text are as good.
     *
     * @param name 1 to 64 letters, digits, dots, dashes and underscores, the first one a letter or a digit
     * @param bytes copied
     * @throws IllegalArgumentException if the name is none, or taken, in whatever capitals, or there are too many
     */
    public BundleBuilder report(String name, byte[] bytes) {
        ListedFile.requireName(name);
        if (OWN_NAMES.contains(name) || reports.containsKey(name)) {
            throw new IllegalArgumentException(
                    "There is a file " + name + " in the bundle already: take another name.");
        }
        if (reports.size() == MAX_REPORTS) {
            throw new IllegalArgumentException(
                    "A bundle has at most " + MAX_REPORTS + " reports: " + name + " would be one more.");
        }
        reports.put(name, bytes.clone());
        return this;
    }

    /**
     * Signs.
     *
     * @throws IllegalArgumentException if the bundle would be longer than {@link AuditBundle#MAX_BYTES}, or its time can't be
     * @throws IllegalStateException if the key's signature does not hold against its own public key
     * @throws RuntimeException what the key throws, if it has no signature to give
     */
    public AuditBundle seal(SigningKey key) {
        Hash root =
                MerkleTree.of(entries.stream().map(BundleEntry::leaf).toList()).root();
        RootChain chain = earlier.with(root);
        List<BundleFile> files = new ArrayList<>();
        files.add(BundleFile.of(BundleFile.STEPS, Steps.TEXT));
        files.add(events());
        files.add(leaves());
        files.add(chain(chain));
        reports.forEach((name, bytes) -> files.add(BundleFile.of(name, bytes)));
        files.add(BundleFile.of(BundleFile.KEY, key.publicKey().pem()));
        requireSize(files);
        List<ListedFile> listed = files.stream().map(BundleFile::listed).toList();
        BundleManifest manifest = new BundleManifest(
                session,
                sealedAt,
                key.id(),
                entries.size(),
                (int) entries.stream().filter(ErasedEntry.class::isInstance).count(),
                root,
                earlier.head(),
                chain.head(),
                chain.length(),
                listed);
        byte[] signed = manifest.encode();
        BundleFile first = BundleFile.of(BundleFile.MANIFEST, signed);
        BundleFile second = BundleFile.of(
                BundleFile.SIGNATURE, DetachedJws.sign(key, signed).text());
        List<ListedFile> summed = new ArrayList<>(listed);
        summed.add(first.listed());
        summed.add(second.listed());
        files.addAll(List.of(first, second, BundleFile.of(BundleFile.SUMS, BundleFile.sums(summed))));
        requireSize(files);
        return new AuditBundle(manifest, files);
    }

    private static void requireSize(List<BundleFile> files) {
        if (StoredZip.size(files) > AuditBundle.MAX_BYTES) {
            throw new IllegalArgumentException("The bundle would be longer than " + AuditBundle.MAX_BYTES
                    + " bytes: leave reports out, or make a bundle of each part.");
        }
    }

    private BundleFile events() {
        List<ByteBuffer> lines = new ArrayList<>(2 * entries.size());
        for (BundleEntry entry : entries) {
            lines.add(ByteBuffer.wrap(
                    entry instanceof KeptEntry kept
                            ? kept.canonical()
                            : ErasedEntry.line(((ErasedEntry) entry).tombstone())));
            lines.add(LINE_END);
        }
        return new BundleFile(BundleFile.EVENTS, lines);
    }

    private BundleFile leaves() {
        StringBuilder lines = new StringBuilder();
        for (BundleEntry entry : entries) {
            lines.append(entry instanceof KeptEntry kept ? kept.leafLine() : ((ErasedEntry) entry).leafLine());
        }
        return BundleFile.of(BundleFile.LEAVES, lines);
    }

    private static BundleFile chain(RootChain chain) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < chain.length(); i++) {
            lines.append(chain.roots().get(i))
                    .append(' ')
                    .append(chain.heads().get(i))
                    .append('\n');
        }
        return BundleFile.of(BundleFile.CHAIN, lines);
    }

    /** The steps, kept beside the classes: read once. */
    private static final class Steps {

        static final String TEXT = read();

        private static String read() {
            try (InputStream text = BundleBuilder.class.getResourceAsStream(BundleFile.STEPS)) {
                if (text == null) {
                    throw new IllegalStateException("The jar of golive-sroi is not whole: " + BundleFile.STEPS
                            + " is not in it beside its classes.");
                }
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException("The jar of golive-sroi can't be read.", e);
            }
        }
    }
}
