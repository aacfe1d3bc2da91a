package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.Hasher;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.signing.TrustedKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a bundle from outside in: the zip, the signature, the files, the leaves, the root, the chain. Not thread-safe. */
final class BundleReader {

    private static final SignedManifest SIGNED =
            new SignedManifest(BundleFile.MANIFEST, BundleFile.SIGNATURE, BundleFile.KEY);
    private static final List<String> ALWAYS = List.of(
            BundleFile.STEPS, BundleFile.EVENTS, BundleFile.LEAVES, BundleFile.CHAIN, BundleFile.KEY, BundleFile.SUMS);

    private static final int SMALL_BYTES = 1 << 16;

    private final Map<String, BundleFile> files = new LinkedHashMap<>();
    private final EvidenceIntact intact;
    private final List<LeafLine> leaves = new ArrayList<>();

    /** A leaf and what it was made of; salt and event are null once erased. */
    record LeafLine(
            Hash leaf,
            @Nullable Salt salt,
            String who,
            @Nullable ByteBuffer event) {}

    /**
     * Reads all of it.
     *
     * @param keys whom to believe; null if nobody but the bundle's own key
     * @throws BrokenException at the first broken item
     */
    BundleReader(byte[] zip, @Nullable TrustedKeys keys) {
        if (zip.length > AuditBundle.MAX_BYTES) {
            throw new BrokenException(
                    "zip", "It is longer than " + AuditBundle.MAX_BYTES + " bytes, which no bundle is.");
        }
        StoredZip.read(zip).forEach(file -> files.put(file.name(), file));
        this.intact = SIGNED.check(small(BundleFile.MANIFEST), text(BundleFile.SIGNATURE), text(BundleFile.KEY), keys);
        requireFiles();
        requireEvents();
        requireRoot();
        requireChain();
    }

    EvidenceIntact intact() {
        return intact;
    }

    /** In their order. */
    List<LeafLine> leaves() {
        return leaves;
    }

    String text(String name) {
        return new String(small(name), StandardCharsets.ISO_8859_1);
    }

    /** A file whose length goes by the number of files, so that whatever is sent is read in little memory. */
    byte[] small(String name) {
        BundleFile file = file(name);
        if (file.size() > SMALL_BYTES) {
            throw new BrokenException(name, "It is longer than " + SMALL_BYTES + " bytes, which it never is.");
        }
        return file.bytes();
    }

    BundleFile file(String name) {
        BundleFile file = files.get(name);
        if (file == null) {
            throw new BrokenException(name, "It is missing from the zip.");
        }
        return file;
    }

    private void requireFiles() {
        ALWAYS.forEach(this::file);
        List<ListedFile> summed = new ArrayList<>();
        for (ListedFile listed : intact.manifest().files()) {
            summed.add(listed);
            if (!file(listed.name()).listed().equals(listed)) {
                throw new BrokenException(
                        listed.name(), "It is not the file that was signed for: its SHA-256 is another.");
            }
        }
        summed.add(file(BundleFile.MANIFEST).listed());
        summed.add(file(BundleFile.SIGNATURE).listed());
        requireNames(summed);
        if (!text(BundleFile.SUMS).equals(BundleFile.sums(summed))) {
            throw new BrokenException(BundleFile.SUMS, "It does not list the sums of the files, in their order.");
        }
    }

    private void requireNames(List<ListedFile> summed) {
        List<String> expected =
                new ArrayList<>(summed.stream().map(ListedFile::name).toList());
        expected.add(BundleFile.SUMS);
        Set<String> known = new HashSet<>(expected);
        for (String name : files.keySet()) {
            if (!known.contains(name)) {
                throw new BrokenException(name, "The manifest does not list this file: nobody vouches for it.");
            }
        }
        if (!List.copyOf(files.keySet()).equals(expected)) {
            throw new BrokenException("zip", "Its files are not in the order of the manifest.");
        }
    }

    private void requireEvents() {
        Hasher hasher = Hasher.create();
        LineCursor lines = new LineCursor(file(BundleFile.LEAVES));
        LineCursor events = new LineCursor(file(BundleFile.EVENTS));
        int erased = 0;
        while (lines.hasNext()) {
            LeafLine line = leafLine(lines);
            if (!events.hasNext()) {
                throw new BrokenException(BundleFile.EVENTS, "It ends before line " + lines.number() + ".");
            }
            ByteBuffer event = events.next();
            if (line.salt() == null) {
                erased++;
                if (!event.equals(ByteBuffer.wrap(ErasedEntry.line(line.who())))) {
                    throw events.broken("is not the tombstone of its leaf.");
                }
                leaves.add(line);
            } else if (MerkleTree.leaf(hasher, line.salt(), event).equals(line.leaf())) {
                leaves.add(new LeafLine(line.leaf(), line.salt(), line.who(), event));
            } else {
                throw events.broken("is not the event that its leaf was made of.");
            }
        }
        if (events.hasNext()) {
            throw new BrokenException(BundleFile.EVENTS, "It goes on after its last leaf.");
        }
        if (leaves.size() != intact.manifest().entries()
                || erased != intact.manifest().erased()) {
            throw new BrokenException(
                    BundleFile.LEAVES,
                    "It has " + leaves.size() + " leaves, " + erased + " of them erased; the manifest says otherwise.");
        }
    }

    private static LeafLine leafLine(LineCursor lines) {
        String[] words = lines.nextWords(3);
        if (!BundleEntry.WORD.matcher(words[2]).matches()) {
            throw lines.broken("names no subject and no tombstone.");
        }
        try {
            boolean erased = words[1].equals(KeptEntry.NOBODY);
            return new LeafLine(Hash.parse(words[0]), erased ? null : Salt.parse(words[1]), words[2], null);
        } catch (IllegalArgumentException e) {
            throw lines.broken("is no leaf. " + e.getMessage());
        }
    }

    private void requireRoot() {
        Hash root = tree().root();
        if (!root.equals(intact.manifest().root())) {
            throw new BrokenException(
                    BundleFile.LEAVES,
                    "The leaves add up to the root " + root + ", and the manifest says "
                            + intact.manifest().root() + ".");
        }
    }

    MerkleTree tree() {
        return MerkleTree.of(leaves.stream().map(LeafLine::leaf).toList());
    }

    private void requireChain() {
        LineCursor lines = new LineCursor(file(BundleFile.CHAIN));
        Hash before = Hash.ZERO;
        Hash head = Hash.ZERO;
        String root = "";
        while (lines.hasNext()) {
            String[] words = lines.nextWords(2);
            root = words[0];
            before = head;
            head = RootChain.next(head, SignedManifest.orBroken(BundleFile.CHAIN, () -> Hash.parse(words[0])));
            if (!head.hex().equals(words[1])) {
                throw lines.broken("does not follow from the one before.");
            }
        }
        BundleManifest manifest = intact.manifest();
        if (!root.equals(manifest.root().hex())) {
            throw new BrokenException(BundleFile.CHAIN, "Its last session is not the one in the manifest.");
        }
        if (!head.equals(manifest.head())
                || !before.equals(manifest.previousHead())
                || lines.number() != manifest.sessions()) {
            throw new BrokenException(BundleFile.CHAIN, "Its head is not the one in the manifest.");
        }
    }
}
