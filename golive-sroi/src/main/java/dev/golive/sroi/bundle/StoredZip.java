package dev.golive.sroi.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A zip (PKWARE's APPNOTE 6.3) that has one spelling only: files one after the other, stored and not compressed, all of the
 * first moment that a zip can name, no extra fields, no comments, nothing between and nothing behind. Compressing would give
 * other bytes with another version of zlib; and what is not compressed can't burst.
 */
final class StoredZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;

    /** MS-DOS, whose files have no rights of their own; version 2.0 to make, 1.0 to read. */
    private static final short MADE_BY = 20;

    private static final short NEEDED = 10;

    /** 1980-01-01. */
    private static final short DATE = 0x21;

    private StoredZip() {}

    /** How long the zip of these files is. */
    static long size(List<BundleFile> files) {
        long size = END_BYTES;
        for (BundleFile file : files) {
            size += LOCAL_BYTES + CENTRAL_BYTES + 2L * file.name().length() + file.size();
        }
        return size;
    }

    /** Writes; the stream stays open. */
    static void write(List<BundleFile> files, OutputStream out) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        for (BundleFile file : files) {
            channel.write(local(file, crc(file)));
            for (ByteBuffer part : file.parts()) {
                channel.write(part.duplicate());
            }
        }
        channel.write(directory(files));
    }

    /**
     * The files of a zip, as views of it.
     *
     * @throws BrokenException at the first byte that {@link #write} would not have written
     */
    static List<BundleFile> read(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        List<BundleFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (bytes.remaining() >= LOCAL_BYTES && bytes.getInt(bytes.position()) == LOCAL) {
            BundleFile file = next(bytes);
            if (!names.add(file.name())) {
                throw new BrokenException(file.name(), "It is in the zip twice.");
            }
            files.add(file);
        }
        if (files.isEmpty()) {
            throw new BrokenException("zip", "This is no zip, or not one of a bundle: its first bytes are others.");
        }
        ByteBuffer expected = directory(files);
        int differs = expected.mismatch(bytes);
        if (differs >= 0) {
            throw new BrokenException(
                    "zip",
                    "Byte " + (bytes.position() + differs) + ", "
                            + (differs < expected.remaining()
                                    ? "in the zip's directory or between its files, is not as it was written."
                                    : "behind the zip's end, does not belong to it."));
        }
        return files;
    }

    private static BundleFile next(ByteBuffer bytes) {
        int start = bytes.position();
        long size = Integer.toUnsignedLong(bytes.getInt(start + 22));
        int nameLength = Short.toUnsignedInt(bytes.getShort(start + 26));
        if (LOCAL_BYTES + nameLength + size > bytes.remaining()) {
            throw new BrokenException(
                    "zip",
                    "The file at byte " + start + " reaches beyond the end: the zip is cut off, or a size changed.");
        }
        byte[] name = new byte[nameLength];
        bytes.get(start + LOCAL_BYTES, name);
        int dataAt = start + LOCAL_BYTES + nameLength;
        BundleFile file =
                new BundleFile(new String(name, StandardCharsets.ISO_8859_1), List.of(bytes.slice(dataAt, (int) size)));
        requireName(file, start);
        int crc = crc(file);
        if (crc != bytes.getInt(start + 14)) {
            throw new BrokenException(file.name(), "Its bytes are not those that were packed (CRC-32).");
        }
        if (!local(file, crc).equals(bytes.slice(start, LOCAL_BYTES + nameLength))) {
            throw new BrokenException(
                    file.name(), "Its header in the zip, at byte " + start + ", is not as it was written.");
        }
        bytes.position(dataAt + (int) size);
        return file;
    }

    private static void requireName(BundleFile file, int start) {
        try {
            ListedFile.requireName(file.name());
        } catch (IllegalArgumentException e) {
            throw new BrokenException("zip", "The file at byte " + start + " has a name that no bundle has.");
        }
    }

    private static ByteBuffer local(BundleFile file, int crc) {
        ByteBuffer header = buffer(LOCAL_BYTES + file.name().length());
        header.putInt(LOCAL);
        common(header, file, crc);
        return header.put(file.name().getBytes(StandardCharsets.ISO_8859_1)).flip();
    }

    /** What the two headers of a file share: version, flags, method, time, date, CRC, sizes, lengths. */
    private static void common(ByteBuffer header, BundleFile file, int crc) {
        int size = (int) file.size();
        header.putShort(NEEDED)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE);
        header.putInt(crc).putInt(size).putInt(size);
        header.putShort((short) file.name().length()).putShort((short) 0);
    }

    private static ByteBuffer directory(List<BundleFile> files) {
        int length = END_BYTES;
        for (BundleFile file : files) {
            length += CENTRAL_BYTES + file.name().length();
        }
        ByteBuffer directory = buffer(length);
        int at = 0;
        for (BundleFile file : files) {
            directory.putInt(CENTRAL).putShort(MADE_BY);
            common(directory, file, crc(file));
            // No comment, disk 0, no attributes.
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0);
            directory.putInt(at).put(file.name().getBytes(StandardCharsets.ISO_8859_1));
            at += LOCAL_BYTES + file.name().length() + (int) file.size();
        }
        short count = (short) files.size();
        int directoryBytes = directory.position();
        directory
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(directoryBytes)
                .putInt(at);
        return directory.putShort((short) 0).flip();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(BundleFile file) {
        CRC32 crc = new CRC32();
        file.parts().forEach(part -> crc.update(part.duplicate()));
        return (int) crc.getValue();
    }
}
