package dev.golive.jdbc;

import dev.golive.participant.Identity;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyKind;
import dev.golive.tally.TallyStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which new figures find a place beside those that some people have in a room. */
final class TallyPlaces {

    private final Set<TallySubject> taken;
    private final Map<OfKind, Integer> ofKind = new HashMap<>();
    private final Map<OfItem, Integer> ofItem = new HashMap<>();

    private TallyPlaces(Collection<TallySubject> taken) {
        this.taken = new HashSet<>(taken);
        this.taken.forEach(this::count);
    }

    /** Those that are there already are taken. */
    static TallyPlaces of(Collection<TallySubject> taken) {
        return new TallyPlaces(taken);
    }

    boolean wasTaken(TallySubject subject) {
        return taken.contains(subject);
    }

    /** Whether it is new and finds a place, which it has from now on. */
    boolean take(Tally tally) {
        TallySubject subject = TallySubject.of(tally);
        boolean free = !taken.contains(subject)
                && ofKind.getOrDefault(OfKind.of(subject), 0) < TallyStore.MOST_OF_A_KIND
                && ofItem.getOrDefault(OfItem.of(subject), 0) < subject.kind().mostSources();
        if (free) {
            count(subject);
        }
        return free;
    }

    private void count(TallySubject subject) {
        ofKind.merge(OfKind.of(subject), 1, Integer::sum);
        ofItem.merge(OfItem.of(subject), 1, Integer::sum);
    }

    private record OfKind(Identity person, TallyKind kind) {

        static OfKind of(TallySubject subject) {
            return new OfKind(subject.person(), subject.kind());
        }
    }

    private record OfItem(OfKind ofKind, String item) {

        static OfItem of(TallySubject subject) {
            return new OfItem(OfKind.of(subject), subject.item());
        }
    }
}
