package dev.golive.sroi.bundle;

import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.signing.TrustedKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session's evidence as one zip: the events, their salted leaves, the chain of all sessions so far, reports, a manifest with
 * the SHA-256 of each, one signature over the manifest, and the steps to check all of it with stock tools. The same input gives
 * the same bytes on every machine; nothing is compressed, since compressors differ. Immutable and thread-safe.
 */
public final class AuditBundle {

    /** The longest bundle, in bytes: 512 MiB. */
    public static final int MAX_BYTES = 1 << 29;

    private final BundleManifest manifest;
    private final List<BundleFile> files;

    AuditBundle(BundleManifest manifest, List<BundleFile> files) {
        this.manifest = manifest;
        this.files = List.copyOf(files);
    }

    /**
     * Begins the bundle of a session.
     *
     * @param sealedAt now, in the years 1970 to 9999; kept to the millisecond
     */
    public static BundleBuilder builder(SessionLabel session, Instant sealedAt) {
        return new BundleBuilder(session, sealedAt);
    }

    /** What was signed. */
    public BundleManifest manifest() {
        return manifest;
    }

    /**
     * The chain with this session: the next session's bundle goes on from it.
     *
     * @param earlier the chain that this bundle went on from
     * @throws IllegalArgumentException if it is another
     */
    public RootChain chainAfter(RootChain earlier) {
        RootChain chain = earlier.with(manifest.root());
        if (!chain.head().equals(manifest.head())) {
            throw new IllegalArgumentException("This is not the chain that the bundle goes on from: its head is "
                    + earlier.head() + ", and the bundle's " + manifest.previousHead() + ".");
        }
        return chain;
    }

    /**
     * Writes the zip. The stream stays open. Blocks as the stream does.
     *
     * @throws IOException what the stream throws
     */
    public void writeTo(OutputStream out) throws IOException {
        StoredZip.write(files, out);
    }

    /** The zip. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) StoredZip.size(files));
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Checks every byte of a bundle against its own key, which proves that it is of one piece, and not whose it is: compare
     * {@link BundleManifest#key()} with the id that the sender publishes elsewhere.
     */
    public static EvidenceCheck verify(byte[] zip) {
        return check(zip, null);
    }

    /** Checks every byte of a bundle, and that one of these keys signed it. */
    public static EvidenceCheck verify(byte[] zip, TrustedKeys keys) {
        return check(zip, keys);
    }

    /**
     * Reads a bundle to its end and checks it, as {@link #verify(byte[], TrustedKeys)}. At most {@link #MAX_BYTES} are read. The
     * stream stays open.
     *
     * @throws IOException what the stream throws
     */
    public static EvidenceCheck verify(InputStream zip, TrustedKeys keys) throws IOException {
        return check(zip.readNBytes(MAX_BYTES + 1), keys);
    }

    private static EvidenceCheck check(byte[] zip, @Nullable TrustedKeys keys) {
        try {
            return new BundleReader(zip, keys).intact();
        } catch (BrokenException e) {
            return e.broken();
        }
    }

    @Override
    public String toString() {
        return "AuditBundle[session=" + manifest.session() + ", root=" + manifest.root() + "]";
    }
}
