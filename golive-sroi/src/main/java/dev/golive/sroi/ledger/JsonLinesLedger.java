package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Salt;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Keeps evidence in a file, one line an entry. Keys and places are held in memory, some 300 bytes an entry: for more than a
 * few million events take a database. One process at a time has it open. Thread-safe.
 *
 * <p>Each line carries a check sum. Half a line at the end, where a process was killed while it wrote, is cut off when the
 * file is opened: nobody was told that it is kept. To forget somebody the file is written anew.
 */
public final class JsonLinesLedger implements EvidenceLedger, AutoCloseable {

    private final LedgerFile file;
    private final LedgerIndex index;
    private final RandomGenerator random;

    private JsonLinesLedger(LedgerFile file, LedgerIndex index, RandomGenerator random) {
        this.file = file;
        this.index = index;
        this.random = random;
    }

    /**
     * Opens a ledger; makes it if it is not there. Reads all of it.
     *
     * @param path the file, in a folder that is there; a file of the same name with {@code .lock} lies beside it
     * @param durability what an entry survives
     * @param random where salts come from: a {@link java.security.SecureRandom}
     * @throws LedgerUnavailableException if it can't be opened, or another process has it
     * @throws LedgerDamagedException if it is not as it was written
     */
    public static JsonLinesLedger open(Path path, Durability durability, RandomGenerator random) {
        Objects.requireNonNull(random, "random");
        LedgerIndex index = new LedgerIndex();
        LedgerFile file = LedgerFile.open(
                path, durability, line -> index.add(LedgerLine.decodeWhole(line, index.size() + 1), line.length + 1));
        return new JsonLinesLedger(file, index, random);
    }

    @Override
    public synchronized Appended append(List<EventDocument> documents) {
        LedgerCalls.check(documents);
        Set<EventKey> taken = new HashSet<>();
        List<EventDocument> fresh = new ArrayList<>();
        for (EventDocument document : documents) {
            EventKey key = document.event().key();
            if (!index.knows(key) && taken.add(key)) {
                fresh.add(document);
            }
        }
        List<LedgerEntry> entries = LedgerEntry.of(index.size() + 1, fresh, random);
        keep(entries);
        return new Appended(entries.stream().map(LedgerEntry::key).toList());
    }

    private void keep(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<byte[]> lines = LedgerEntry.each(entries.size())
                .mapToObj(at -> LedgerLine.encode(entries.get(at)))
                .toList();
        ByteBuffer bytes =
                ByteBuffer.allocate(lines.stream().mapToInt(line -> line.length).sum());
        lines.forEach(bytes::put);
        file.append(bytes.flip());
        for (int i = 0; i < lines.size(); i++) {
            index.add(entries.get(i), lines.get(i).length);
        }
    }

    @Override
    public synchronized List<LedgerEntry> read(Scope scope, long after, int limit) {
        LedgerCalls.check(after, limit);
        return index.after(scope, after, limit).stream().map(this::entry).toList();
    }

    private LedgerEntry entry(long position) {
        byte[] line = file.read(index.offset(position), index.bytes(position) - 1);
        return LedgerLine.decode(line, position);
    }

    @Override
    public synchronized long forget(Subject subject, Instant now) {
        return drop(Set.copyOf(index.after(Scope.of(subject), 0, Integer.MAX_VALUE)), now);
    }

    @Override
    public synchronized long expire(Set<Long> positions, Instant now) {
        Set<Long> full = positions.stream()
                .filter(position -> position >= 1 && position <= index.size())
                .filter(position -> entry(position).content() != null)
                .collect(Collectors.toSet());
        return drop(full, now);
    }

    private long drop(Set<Long> positions, Instant now) {
        if (!positions.isEmpty()) {
            rewrite(positions, now);
        }
        return positions.size();
    }

    private void rewrite(Set<Long> forgotten, Instant now) {
        long last = index.size() + 1;
        LedgerEntry note = LedgerEntry.of(last, LedgerCalls.erasure(last, forgotten.size(), now), Salt.create(random));
        LedgerIndex fresh = new LedgerIndex();
        file.replace(() -> new Iterator<>() {
            private long position;

            @Override
            public boolean hasNext() {
                return position < last;
            }

            @Override
            public byte[] next() {
                position++;
                LedgerEntry entry = position == last ? note : entry(position);
                LedgerEntry kept = forgotten.contains(position) ? entry.forgotten() : entry;
                byte[] line = LedgerLine.encode(kept);
                fresh.add(kept, line.length);
                return line;
            }
        });
        index.become(fresh);
    }

    /** Lets go of the file. */
    @Override
    public synchronized void close() {
        file.close();
    }
}
