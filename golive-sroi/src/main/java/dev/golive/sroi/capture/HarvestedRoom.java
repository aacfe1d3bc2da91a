package dev.golive.sroi.capture;

import dev.golive.room.RoomName;
import dev.golive.sroi.event.EngagementCounted;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.SessionPlanned;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ledger has of a room's records, and how far they were read. Of one thread at a time: its lock is the caller's. */
final class HarvestedRoom {

    private final Scope scope;
    private final String source;
    private final Instant since;
    private final Set<String> ids = new HashSet<>();
    private long cursor;
    private SessionTrail trail = SessionTrail.begin();
    private @Nullable SessionPlanned plan;
    private int plans;
    private long lines;
    private long reactions;

    HarvestedRoom(RoomEvidence evidence, RoomName room, Instant since) {
        this.scope = Scope.of(evidence.session(room));
        this.source = SessionFacts.source(evidence);
        this.since = since;
    }

    /** Takes note of what the ledger was told since it was last read, by whichever node. */
    void readLedger(EvidenceLedger ledger) {
        cursor = LedgerReader.entriesAfter(ledger, scope, cursor, this::note);
    }

    private void note(LedgerEntry entry) {
        // Of what was forgotten the key stays: it is not told again.
        if (!entry.key().source().equals(source)) {
            return;
        }
        ids.add(entry.key().id());
        Fact fact = entry.content() == null
                ? null
                : entry.content().document().event().fact();
        if (fact instanceof SessionPlanned told) {
            plan = told;
            plans++;
        } else if (fact instanceof EngagementCounted counted) {
            lines += counted.lines();
            reactions += counted.reactions();
        }
    }

    /** Those of the events that the ledger has not been told. */
    List<EvidenceEvent> missing(List<EvidenceEvent> events) {
        return events.stream().filter(event -> !ids.contains(event.key().id())).toList();
    }

    /** Notes that these are in the ledger; what they count is counted when they are read there. */
    void took(List<EvidenceEvent> events, SessionTrail read) {
        events.forEach(event -> ids.add(event.key().id()));
        trail = read;
    }

    boolean isOlderThan(Instant limit) {
        return since.isBefore(limit);
    }

    SessionTrail trail() {
        return trail;
    }

    @Nullable SessionPlanned plan() {
        return plan;
    }

    int plans() {
        return plans;
    }

    long lines() {
        return lines;
    }

    long reactions() {
        return reactions;
    }
}
