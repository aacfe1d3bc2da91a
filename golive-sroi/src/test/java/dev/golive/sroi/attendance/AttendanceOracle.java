package dev.golive.sroi.attendance;

import dev.golive.sroi.fixture.TrueSession;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Attendance from the truth instead of from events, the slow way: cut time at every moment that matters, and ask of each
 * piece whether the person was there. Shares no code with what it checks.
 */
final class AttendanceOracle {

    private final TrueSession session;
    private final long from;
    private final long to;
    private final long grace;

    AttendanceOracle(TrueSession session, long from, long to, long grace) {
        this.session = session;
        this.from = from;
        this.to = to;
        this.grace = grace;
    }

    String json() {
        boolean roomOutside = session.hooks().openedMs() >= to || session.finishedMs() / 1000 * 1000 < from;
        if (people().isEmpty() && roomOutside) {
            return "{\"sessions\":[]}";
        }
        StringBuilder people = new StringBuilder();
        for (String person : people()) {
            people.append(people.isEmpty() ? "" : ",").append(row(person));
        }
        return "{\"sessions\":[{\"room\":\"yoga\",\"roomSid\":\"RM_1\",\"people\":[" + people + "]}]}";
    }

    private SortedSet<String> people() {
        SortedSet<String> people = new TreeSet<>();
        for (TrueSession.Visit visit : session.visits()) {
            boolean inside = visit.peer().joinedMs() < to
                    && (visit.toldLeftMs() > from || visit.peer().joinedMs() >= from);
            if (visit.peer().counts() && inside) {
                people.add(visit.peer().identity());
            }
        }
        return people;
    }

    private String row(String person) {
        List<long[]> pieces = pieces(person);
        long present = 0;
        List<long[]> shown = new ArrayList<>();
        for (long[] piece : pieces) {
            present += piece[1] - piece[0];
            if (!shown.isEmpty() && piece[0] - shown.get(shown.size() - 1)[1] <= grace) {
                shown.get(shown.size() - 1)[1] = piece[1];
            } else {
                shown.add(piece.clone());
            }
        }
        List<String> segments = shown.stream()
                .map(segment -> "[" + segment[0] + "," + segment[1] + "]")
                .toList();
        return ("{\"participant\":\"%s\",\"firstInMs\":%d,\"lastOutMs\":%d,\"presentMs\":%d,\"presentUpperMs\":%d,"
                        + "\"segments\":[%s],\"grade\":\"EXACT\"}")
                .formatted(
                        person,
                        pieces.get(0)[0],
                        pieces.get(pieces.size() - 1)[1],
                        present,
                        present,
                        String.join(",", segments));
    }

    /** Between two neighbouring cuts a person is there all the time or not at all. */
    private List<long[]> pieces(String person) {
        List<TrueSession.Visit> visits = session.visits().stream()
                .filter(visit ->
                        visit.peer().counts() && visit.peer().identity().equals(person))
                .toList();
        TreeSet<Long> cuts = new TreeSet<>(List.of(from, to));
        for (TrueSession.Visit visit : visits) {
            cuts.add(visit.peer().joinedMs());
            cuts.add(visit.toldLeftMs());
        }
        List<long[]> pieces = new ArrayList<>();
        for (long cut : cuts.subSet(from, to)) {
            Long next = cuts.higher(cut);
            boolean moment =
                    visits.stream().anyMatch(visit -> visit.peer().joinedMs() == cut && visit.toldLeftMs() == cut);
            boolean there =
                    visits.stream().anyMatch(visit -> visit.peer().joinedMs() <= cut && cut < visit.toldLeftMs());
            if (there && next != null) {
                pieces.add(new long[] {cut, next});
            } else if (moment && (pieces.isEmpty() || pieces.get(pieces.size() - 1)[1] < cut)) {
                pieces.add(new long[] {cut, cut});
            }
        }
        return pieces;
    }
}
