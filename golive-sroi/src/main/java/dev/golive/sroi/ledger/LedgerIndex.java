package dev.golive.sroi.ledger;

import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Where the entries of a file are. Mutable, of one thread at a time. */
final class LedgerIndex {

    private Set<EventKey> keys = new HashSet<>();
    private Map<Scope, List<Long>> scopes = new HashMap<>();
    /** Where each entry begins, and where the next one would. */
    private List<Long> offsets = new ArrayList<>(List.of(0L));

    void add(LedgerEntry entry, int bytes) {
        keys.add(entry.key());
        offsets.add(offsets.get(offsets.size() - 1) + bytes);
        if (entry.session() != null) {
            note(Scope.of(entry.session()), entry.position());
        }
        if (entry.programme() != null) {
            note(Scope.of(entry.programme()), entry.position());
        }
        Subject subject = entry.subject();
        if (subject != null) {
            note(Scope.of(subject), entry.position());
        }
    }

    private void note(Scope scope, long position) {
        scopes.computeIfAbsent(scope, unused -> new ArrayList<>()).add(position);
    }

    boolean knows(EventKey key) {
        return keys.contains(key);
    }

    long size() {
        return offsets.size() - 1L;
    }

    long offset(long position) {
        return offsets.get(Math.toIntExact(position - 1));
    }

    int bytes(long position) {
        return Math.toIntExact(offsets.get(Math.toIntExact(position)) - offset(position));
    }

    /** The positions of a scope that come after this one. */
    List<Long> after(Scope scope, long after, int limit) {
        if (after >= size()) {
            return List.of();
        }
        if (scope instanceof Scope.All) {
            return LongStream.rangeClosed(after + 1, Math.min(size(), after + limit))
                    .boxed()
                    .toList();
        }
        List<Long> positions = scopes.getOrDefault(scope, List.of());
        int found = Collections.binarySearch(positions, after + 1);
        int from = found >= 0 ? found : -found - 1;
        return List.copyOf(positions.subList(from, (int) Math.min(positions.size(), (long) from + limit)));
    }

    void become(LedgerIndex other) {
        keys = other.keys;
        scopes = other.scopes;
        offsets = other.offsets;
    }
}
