package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EventRefusedException;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.JsonObject;
import dev.golive.sroi.internal.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * An entry as a line of a file. First a CRC-32C of all that follows it, so that half a line is never taken for a whole one;
 * then position, leaf, and either salt and event, whose bytes are the canonical ones, or what is left of it.
 *
 * <pre>{@code
 * {"check":"1c291ca3","n":1,"leaf":"…","salt":"…","event":{…}}
 * {"check":"9d1f0b2e","n":2,"leaf":"…","id":"…","programme":"…","session":"…","source":"…"}
 * }</pre>
 */
final class LedgerLine {

    /** No line is longer: a document, and what stands before it. */
    static final int MOST_BYTES = EventDocument.MOST_BYTES + 4096;

    private static final byte[] BEFORE_CHECK = ascii("{\"check\":\"");
    private static final byte[] BEFORE_EVENT = ascii(",\"event\":");
    private static final int CHECK_DIGITS = 8;
    private static final int BODY = BEFORE_CHECK.length + CHECK_DIGITS + 2;
    private static final HexFormat HEX = HexFormat.of();

    private LedgerLine() {}

    /** The line, with the line break at its end. */
    static byte[] encode(LedgerEntry entry) {
        byte[] start = ascii(
                "\",\"n\":" + entry.position() + ",\"leaf\":\"" + entry.leaf().hex() + "\"");
        LedgerEntry.Content content = entry.content();
        byte[] rest = content == null ? remains(entry) : said(content);
        byte[] line = new byte[BEFORE_CHECK.length + CHECK_DIGITS + start.length + rest.length + 1];
        put(line, 0, BEFORE_CHECK);
        put(line, BEFORE_CHECK.length + CHECK_DIGITS, start);
        put(line, BEFORE_CHECK.length + CHECK_DIGITS + start.length, rest);
        put(line, BEFORE_CHECK.length, ascii(check(line, line.length - 1)));
        line[line.length - 1] = '\n';
        return line;
    }

    private static byte[] said(LedgerEntry.Content content) {
        byte[] salt = ascii(",\"salt\":\"" + content.salt().hex() + "\"");
        byte[] event = content.document().utf8();
        byte[] said = Arrays.copyOf(salt, salt.length + BEFORE_EVENT.length + event.length + 1);
        put(said, salt.length, BEFORE_EVENT);
        put(said, salt.length + BEFORE_EVENT.length, event);
        said[said.length - 1] = '}';
        return said;
    }

    private static byte[] remains(LedgerEntry entry) {
        byte[] object = JsonWriter.writeObject(out -> {
            out.text("id", entry.key().id());
            if (entry.programme() != null) {
                out.text("programme", entry.programme().value());
            }
            if (entry.session() != null) {
                out.text("session", entry.session().value());
            }
            out.text("source", entry.key().source());
        });
        object[0] = ',';
        return object;
    }

    /**
     * The entry of a line, without its line break.
     *
     * @throws LedgerDamagedException if it is none, or not as it was written
     */
    static LedgerEntry decode(byte[] line, long position) {
        if (!isWhole(line)) {
            throw damaged(position);
        }
        return decodeWhole(line, position);
    }

    /**
     * The entry of a line that {@link #isWhole}.
     *
     * @throws LedgerDamagedException if it is none
     */
    static LedgerEntry decodeWhole(byte[] line, long position) {
        try {
            int event = indexOfEvent(line);
            if (event < 0) {
                return remains(object(line), position);
            }
            byte[] head = Arrays.copyOf(line, event + 1);
            head[event] = '}';
            return said(object(head), Arrays.copyOfRange(line, event + BEFORE_EVENT.length, line.length - 1), position);
        } catch (EventRefusedException | IllegalArgumentException e) {
            throw damaged(position);
        }
    }

    private static JsonObject object(byte[] json) {
        return JsonObject.of(CanonicalJson.parse(json));
    }

    private static LedgerEntry said(JsonObject head, byte[] event, long position) {
        Salt salt = head.text("salt", Salt::parse);
        LedgerEntry entry = LedgerEntry.of(position, EventDocument.kept(event), salt);
        if (head.integer("n", 1, Long.MAX_VALUE) != position
                || !head.text("leaf", Hash::parse).equals(entry.leaf())) {
            throw damaged(position);
        }
        return entry;
    }

    private static LedgerEntry remains(JsonObject in, long position) {
        if (in.integer("n", 1, Long.MAX_VALUE) != position) {
            throw damaged(position);
        }
        String source = in.text("source");
        return new LedgerEntry(
                position,
                new EventKey(source, in.text("id")),
                in.optionalText("programme", ProgrammeId::new),
                in.optionalText("session", SessionLabel::new),
                in.text("leaf", Hash::parse),
                null);
    }

    /** Whether it is a line that was written whole. */
    static boolean isWhole(byte[] line) {
        return line.length > BODY
                && Arrays.equals(line, 0, BEFORE_CHECK.length, BEFORE_CHECK, 0, BEFORE_CHECK.length)
                && new String(line, BEFORE_CHECK.length, CHECK_DIGITS, StandardCharsets.US_ASCII)
                        .equals(check(line, line.length));
    }

    private static String check(byte[] line, int end) {
        CRC32C crc = new CRC32C();
        int from = BEFORE_CHECK.length + CHECK_DIGITS;
        crc.update(line, from, end - from);
        return HEX.toHexDigits((int) crc.getValue());
    }

    /** Before the event there are only figures: the first place that looks like it is it. */
    private static int indexOfEvent(byte[] line) {
        int last = Math.min(line.length, 256) - BEFORE_EVENT.length;
        for (int at = BODY; at <= last; at++) {
            if (Arrays.equals(line, at, at + BEFORE_EVENT.length, BEFORE_EVENT, 0, BEFORE_EVENT.length)) {
                return at;
            }
        }
        return -1;
    }

    /** What is said of a line that is not as it was written. */
    static LedgerDamagedException damaged(long position) {
        return new LedgerDamagedException("Line " + position
                + " of the ledger is not as it was written. Put a copy from before in its place; nothing was changed.");
    }

    private static void put(byte[] into, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
