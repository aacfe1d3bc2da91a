package dev.golive.sroi.rollup;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventRefusedException;
import dev.golive.sroi.integrity.Hasher;
import dev.golive.sroi.internal.json.CanonicalFields;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.JsonRefusedException;
import dev.golive.sroi.internal.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * A roll-up as bytes, to go on with it later without the events that it came from. Equal roll-ups give equal bytes, and what is
 * read again is equal to what was written.
 *
 * <p>It is lines of JSON in canonical form (RFC 8785). The first one says what this is, in which version, how many lines follow
 * and their SHA-256; the others are the fewest events that come to the same roll-up, each as a ledger keeps one. They are about
 * people, by pseudonym: keep a snapshot as you keep the ledger, and throw it away when somebody is forgotten.
 *
 * <pre>{@code
 * {"events":2,"format":"golive-rollup","sha256":"…","version":1}
 * {"data":{…},…,"type":"dev.golive.participant.joined.v1"}
 * {"data":{"rpe":7},…,"type":"dev.golive.effort.reported.v1"}
 * }</pre>
 */
public final class RollupSnapshot {

    private static final String FORMAT = "golive-rollup";
    private static final int VERSION = 1;
    private static final Set<String> FIELDS = Set.of("events", "format", "sha256", "version");

    private RollupSnapshot() {}

    /** The bytes of a roll-up. */
    public static byte[] encode(Rollup rollup) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        long[] events = {0};
        EventsOfRollup.each(rollup, event -> {
            lines.writeBytes(EventDocument.of(event).utf8());
            lines.write('\n');
            events[0]++;
        });
        byte[] content = lines.toByteArray();
        byte[] head = JsonWriter.writeObject(json -> json.integer("events", events[0])
                .text("format", FORMAT)
                .text("sha256", sha256(content, 0))
                .integer("version", VERSION));
        byte[] snapshot = Arrays.copyOf(head, head.length + 1 + content.length);
        snapshot[head.length] = '\n';
        System.arraycopy(content, 0, snapshot, head.length + 1, content.length);
        return snapshot;
    }

    /**
     * The roll-up of bytes that {@link #encode} wrote.
     *
     * @throws SnapshotRefusedException if these are other bytes, of another version, or not as they were written
     */
    public static Rollup decode(byte[] snapshot) {
        int headEnd = endOfLine(snapshot, 0);
        long events = events(Arrays.copyOf(snapshot, headEnd), snapshot, headEnd + 1);
        RollupFold fold = RollupFold.create();
        long line = 1;
        for (int at = headEnd + 1; at < snapshot.length; ) {
            line++;
            int end = endOfLine(snapshot, at);
            fold.add(event(Arrays.copyOfRange(snapshot, at, end), line).event());
            at = end + 1;
        }
        Rollup rollup = fold.rollup();
        // What was added by a hand that also worked the hash out anew would not be written so again.
        if (line - 1 != events || !Arrays.equals(snapshot, encode(rollup))) {
            throw new SnapshotRefusedException("This snapshot is not as it was written. Roll the ledger up anew.");
        }
        return rollup;
    }

    private static int endOfLine(byte[] snapshot, int from) {
        for (int at = from; at < snapshot.length; at++) {
            if (snapshot[at] == '\n') {
                return at;
            }
        }
        throw new SnapshotRefusedException(
                "This is no snapshot of a roll-up, or it was cut off. Roll the ledger up anew.");
    }

    /** How many events the first line promises. */
    private static long events(byte[] head, byte[] snapshot, int content) {
        CanonicalFields json;
        try {
            json = CanonicalFields.of(CanonicalJson.parseCanonical(head), FIELDS);
            if (!json.text("format").equals(FORMAT)) {
                throw new JsonRefusedException("/format", "This must be " + FORMAT + ".");
            }
        } catch (JsonRefusedException e) {
            throw new SnapshotRefusedException("This is no snapshot of a roll-up: " + e.getMessage());
        }
        try {
            long version = json.whole("version", 0, Long.MAX_VALUE);
            if (version != VERSION) {
                throw new SnapshotRefusedException("This snapshot is of version " + version + ", and version " + VERSION
                        + " is read here. Roll the ledger up anew.");
            }
            if (!json.text("sha256").equals(sha256(snapshot, content))) {
                throw new SnapshotRefusedException(
                        "This snapshot was changed or cut off: its events are not those of its hash. Roll the ledger up anew.");
            }
            return json.whole("events", 0, Long.MAX_VALUE);
        } catch (JsonRefusedException e) {
            throw new SnapshotRefusedException("The first line of this snapshot is damaged: " + e.getMessage());
        }
    }

    private static EventDocument event(byte[] line, long number) {
        try {
            return EventDocument.kept(line);
        } catch (EventRefusedException e) {
            throw new SnapshotRefusedException("Line " + number + " of this snapshot is no event: " + e.getMessage());
        }
    }

    private static String sha256(byte[] bytes, int from) {
        return Hasher.create()
                .add(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .hash()
                .hex();
    }
}
