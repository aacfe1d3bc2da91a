package dev.golive.sroi.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one programme came to. Whoever runs sessions counts nowhere here.
 *
 * <p>Source of what IRIS+ counts: GIIN, IRIS+ v5.3, "Client Individuals: Total" (PI4060), "Client Transactions" (PI5184) and
 * "Client Retention Rate" (PI9319). A client here is who attended, a transaction an attendance.
 *
 * @param programme its id; empty for what is part of none
 * @param retention how many stayed; empty for a period without a beginning or an end
 * @param sessions in the order of their labels, those that somebody attended or said something about
 * @param weeks in order of time, those in which somebody attended or said how hard it was
 * @param people in the order of their pseudonyms, those who attended or said something
 */
public record ProgrammeFigures(
        String programme,
        Optional<Retention> retention,
        List<SessionFigures> sessions,
        List<ProgrammeWeek> weeks,
        List<PersonFigures> people) {

    /** Copies. */
    public ProgrammeFigures {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(retention, "retention");
        sessions = List.copyOf(sessions);
        weeks = List.copyOf(weeks);
        people = List.copyOf(people);
    }

    /** How many different people attended, each once, however often they came (PI4060). */
    public long uniquePeople() {
        return people.stream().filter(person -> person.sessions() > 0).count();
    }

    /** How many of them never attended the programme before the period, as far as the events go back. */
    public long newPeople() {
        return people.stream().filter(PersonFigures::newcomer).count();
    }

    /** How many of them did. */
    public long returningPeople() {
        return uniquePeople() - newPeople();
    }

    /** How many sessions somebody attended. */
    public long sessionsHeld() {
        return sessions.stream().filter(session -> session.people() > 0).count();
    }

    /** How often somebody attended a session: each person once for each session (PI5184). */
    public long attendances() {
        return people.stream().mapToLong(PersonFigures::sessions).sum();
    }

    /** The figures of all people together. */
    public Totals totals() {
        return people.stream().map(PersonFigures::totals).reduce(Totals.NONE, Totals::plus);
    }

    boolean isEmpty() {
        return people.isEmpty() && retention.map(Retention::activeAtStart).orElse(0L) == 0;
    }
}
