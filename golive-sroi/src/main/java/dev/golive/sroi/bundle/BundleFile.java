package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hasher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of a bundle, in parts that are not put together in memory.
 *
 * @param parts read-only by agreement
 */
record BundleFile(String name, List<ByteBuffer> parts) {

    static final String STEPS = "VERIFY.txt";
    static final String EVENTS = "events.jsonl";
    static final String LEAVES = "leaves.txt";
    static final String CHAIN = "chain.txt";
    static final String KEY = "public-key.pem";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.jws";
    static final String SUMS = "SHA256SUMS";

    static BundleFile of(String name, byte[] bytes) {
        return new BundleFile(name, List.of(ByteBuffer.wrap(bytes)));
    }

    static BundleFile of(String name, CharSequence text) {
        return of(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    long size() {
        return parts.stream().mapToLong(ByteBuffer::remaining).sum();
    }

    ListedFile listed() {
        Hasher hasher = Hasher.create();
        parts.forEach(hasher::add);
        return new ListedFile(name, size(), hasher.hash());
    }

    /** All bytes at once, a copy. */
    byte[] bytes() {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(size()));
        parts.forEach(part -> all.put(part.duplicate()));
        return all.array();
    }

    /** What {@code sha256sum -c} reads. */
    static String sums(List<ListedFile> files) {
        StringBuilder sums = new StringBuilder();
        for (ListedFile file : files) {
            sums.append(file.sha256().hex()).append("  ").append(file.name()).append('\n');
        }
        return sums.toString();
    }
}
