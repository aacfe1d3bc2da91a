package dev.golive.sroi.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact, with what says where it belongs. A correction is a new event, never another version of an old one.
 *
 * @param key who says it, and under which id: the same key is the same event
 * @param at when it happened by a server's clock, from 1970 to 9999, to the millisecond
 * @param programme what it is part of; null where nobody said
 * @param session which session; null for a fact that is about none, such as a consent
 * @param subject whose fact it is, by pseudonym; null for a fact about no single person
 * @param fact what happened
 */
public record EvidenceEvent(
        EventKey key,
        Instant at,
        @Nullable ProgrammeId programme,
        @Nullable SessionLabel session,
        @Nullable Subject subject,
        Fact fact) {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /**
     * Checks, and cuts the time off at the millisecond.
     *
     * @throws IllegalArgumentException if the time is out of its range, or the fact needs a session or a person and has none
     */
    public EvidenceEvent {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fact, "fact");
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("The time of an event is from 1970 to 9999, not " + at + ".");
        }
        FactNeeds needs = FactKind.needsOf(fact);
        if (session == null && needs.session()) {
            throw new IllegalArgumentException("A " + fact.type() + " belongs to a session. Say which.");
        }
        if (subject == null && needs.subject()) {
            throw new IllegalArgumentException("A " + fact.type() + " is about a person. Say whom, by pseudonym.");
        }
        if (fact instanceof Attended attended) {
            attended.checkAgainst(at, session, subject);
        }
    }
}
