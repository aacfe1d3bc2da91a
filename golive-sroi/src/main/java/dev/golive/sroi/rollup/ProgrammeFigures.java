package dev.golive.sroi.rollup;

import java.util.List;

/**
 * What one programme came to. Whoever runs sessions counts nowhere here.
 *
 * @param programme its id; empty for what is part of none
 * @param sessions in the order of their labels, those that somebody attended or said something about
 * @param people in the order of their pseudonyms, those who attended or said something
 */
public record ProgrammeFigures(String programme, List<SessionFigures> sessions, List<PersonFigures> people) {

    /** Copies. */
    public ProgrammeFigures {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
    }

    /** How many different people attended: IRIS+ PI4060 counts clients so. */
    public long uniquePeople() {
        return people.stream().filter(person -> person.sessions() > 0).count();
    }

    /** How many sessions somebody attended. */
    public long sessionsHeld() {
        return sessions.stream().filter(session -> session.people() > 0).count();
    }

    /** How often somebody attended a session: each person once for each session. */
    public long attendances() {
        return people.stream().mapToLong(PersonFigures::sessions).sum();
    }

    /** The figures of all people together. */
    public Totals totals() {
        return people.stream().map(PersonFigures::totals).reduce(Totals.NONE, Totals::plus);
    }
}
