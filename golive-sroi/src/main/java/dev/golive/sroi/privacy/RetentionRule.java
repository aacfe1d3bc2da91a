package dev.golive.sroi.privacy;

import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * How long the content of events about people is kept: UK GDPR, article 5(1)(e), no longer than it is needed. Events about
 * nobody, such as that a class ended, are kept for good; so is the leaf of every event, and what was signed still verifies.
 *
 * @param people how long an event about a person is kept, above zero
 * @param health how long what they say of their health is kept (effort, heart rate, check-ins), above zero and no longer
 *     than that: their consent has to be there as long
 */
public record RetentionRule(Duration people, Duration health) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a time is not above zero, or health is kept longer than all else
     */
    public RetentionRule {
        if (people.isZero() || people.isNegative() || health.isZero() || health.isNegative()) {
            throw new IllegalArgumentException(
                    "Evidence is kept for a time above zero, not " + people + " and " + health + ".");
        }
        if (health.compareTo(people) > 0) {
            throw new IllegalArgumentException("What people say of their health is kept no longer than all else about"
                    + " them; " + health + " is more than " + people + ".");
        }
    }

    /** Whether the event's time is over. */
    public boolean isOver(EvidenceEvent event, Instant now) {
        Duration kept = isHealth(event.fact()) ? health : people;
        return event.subject() != null && event.at().isBefore(now.minus(kept));
    }

    private static boolean isHealth(Fact fact) {
        return fact instanceof EffortReported || fact instanceof HeartRateReported || fact instanceof CheckInAnswered;
    }

    /**
     * Takes the content of all events away whose time is over. Reads the whole ledger; once a day is enough.
     *
     * @return of how many
     * @throws LedgerUnavailableException if that failed; apply it again
     */
    public long apply(EvidenceLedger ledger, Instant now) {
        Set<Long> over = new HashSet<>();
        LedgerReader.entries(ledger, Scope.all(), entry -> {
            if (isOver(entry, now)) {
                over.add(entry.position());
            }
        });
        return over.isEmpty() ? 0 : ledger.expire(over, now);
    }

    private boolean isOver(LedgerEntry entry, Instant now) {
        return entry.content() != null && isOver(entry.content().document().event(), now);
    }
}
