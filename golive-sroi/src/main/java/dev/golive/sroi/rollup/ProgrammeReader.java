package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.SessionAttendance;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what is known of one programme into its figures. Of one reading. */
final class ProgrammeReader {

    /** Who in which session. */
    private record Place(String session, String subject) {}

    private final Map<Place, Totals> places = new HashMap<>();
    private final Set<Place> attended = new HashSet<>();

    private ProgrammeReader() {}

    static ProgrammeFigures read(String programme, ProgrammeState state, ReadingRules rules) {
        ProgrammeReader reader = new ProgrammeReader();
        state.attendance().read(rules).sessions().forEach(reader::attendance);
        Map<Place, Totals> presence = Map.copyOf(reader.places);
        state.figures().forEach((key, figure) -> {
            Place place = new Place(key.session(), key.subject());
            reader.add(place, totals(key, figure, presence.getOrDefault(place, Totals.NONE)));
        });
        return reader.figures(programme);
    }

    /** One session may have had several lives. */
    private void attendance(SessionAttendance session) {
        for (PersonAttendance person : session.people()) {
            if (!person.staff()) {
                Place place =
                        new Place(session.room().value(), person.attendee().value());
                // Who may have been there but was never seen is shown, and counts nowhere.
                if (!person.presence().atLeast().isZero()) {
                    attended.add(place);
                }
                add(
                        place,
                        Totals.ofPresence(
                                person.presence().atLeast().toMillis(),
                                person.presence().atMost().toMillis()));
            }
        }
    }

    private void add(Place place, Totals totals) {
        places.merge(place, totals, Totals::plus);
    }

    private static Totals totals(FigureKey key, Figure figure, Totals presence) {
        long value = figure.value();
        return switch (key.kind()) {
            case EFFORT -> {
                long minutes = figure.extra() >= 0
                        ? figure.extra()
                        : Duration.ofMillis(presence.presentMs()).toMinutes();
                yield new Totals(0, 0, 1, value * minutes, 0, 0, 0, 0, 0);
            }
            case HEART_RATE -> new Totals(0, 0, 0, 0, figure.extra(), value, 0, 0, 0);
            case CHECK_IN -> new Totals(0, 0, 0, 0, 0, 0, 1, 0, 0);
            case REPS -> new Totals(0, 0, 0, 0, 0, 0, 0, value, 0);
            case XP -> new Totals(0, 0, 0, 0, 0, 0, 0, 0, value);
        };
    }

    private ProgrammeFigures figures(String programme) {
        Map<String, Totals> sessions = new TreeMap<>();
        Map<String, Totals> people = new TreeMap<>();
        places.forEach((place, totals) -> {
            sessions.merge(place.session(), totals, Totals::plus);
            people.merge(place.subject(), totals, Totals::plus);
        });
        Map<String, Long> ofSession = count(Place::session);
        Map<String, Long> ofPerson = count(Place::subject);
        return new ProgrammeFigures(
                programme,
                sessions.entrySet().stream()
                        .map(it ->
                                new SessionFigures(it.getKey(), ofSession.getOrDefault(it.getKey(), 0L), it.getValue()))
                        .toList(),
                people.entrySet().stream()
                        .map(it ->
                                new PersonFigures(it.getKey(), ofPerson.getOrDefault(it.getKey(), 0L), it.getValue()))
                        .toList());
    }

    private Map<String, Long> count(Function<Place, String> by) {
        return attended.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
