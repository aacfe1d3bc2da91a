package dev.golive.sroi.capture;

import dev.golive.room.RoomName;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Brings into the ledger what a session's own records say and no webhook does: its plan and its time on air, what moderators
 * did, what people counted and were given, how much was said. It compares the records with the ledger and adds what is missing,
 * so that it may be killed and started anywhere, on several nodes at once, and nobody who counts or chats waits for it.
 *
 * <p>Thread-safe; blocks on the records and the ledger. Made by {@link EvidenceCapture#harvest}.
 */
public final class SessionHarvest {

    private static final Duration FORGET_AFTER = Duration.ofDays(1);

    private final SessionRecords records;
    private final AttendanceStore attendance;
    private final RoomEvidence evidence;
    private final EvidenceLedger ledger;
    private final InstantSource clock;
    private final Map<RoomName, HarvestedRoom> rooms = new ConcurrentHashMap<>();

    SessionHarvest(
            SessionRecords records,
            AttendanceStore attendance,
            RoomEvidence evidence,
            EvidenceLedger ledger,
            InstantSource clock) {
        this.records = Objects.requireNonNull(records, "records");
        this.attendance = Objects.requireNonNull(attendance, "attendance");
        this.evidence = evidence;
        this.ledger = ledger;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Looks at every room that is open, and once more at those that were. Call it about once a minute.
     *
     * @return how many events it brought
     * @throws RuntimeException if one of the stores failed for a room; the others are looked at all the same
     */
    public int round() {
        Set<RoomName> open = attendance.openRooms().stream()
                .map(label -> RoomName.of(label.value()))
                .filter(evidence::owns)
                .collect(Collectors.toSet());
        Set<RoomName> all = new HashSet<>(open);
        all.addAll(rooms.keySet());
        int brought = 0;
        RuntimeException failure = null;
        for (RoomName room : all) {
            try {
                brought += gather(room);
                if (!open.contains(room) && isDone(room)) {
                    rooms.remove(room);
                }
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return brought;
    }

    /** Of a session that nobody ended, and whose room is gone, nothing more comes after a day. */
    private boolean isDone(RoomName room) {
        HarvestedRoom known = rooms.get(room);
        return known == null
                || records.conductor()
                        .find(room)
                        .map(session -> session.state().over())
                        .orElse(true)
                || known.isOlderThan(clock.instant().minus(FORGET_AFTER));
    }

    /**
     * Looks at a room that has closed.
     *
     * @throws LedgerUnavailableException if it could not be kept; hand the event in again
     */
    public void onEvent(WebhookEvent event) {
        if (event instanceof RoomFinished finished
                && evidence.owns(finished.room().name())) {
            gather(finished.room().name());
        }
    }

    private int gather(RoomName room) {
        LiveSession session = records.conductor().find(room).orElse(null);
        if (session == null) {
            return 0;
        }
        SessionPlan plan = records.plans().find(session.id()).orElse(null);
        Instant now = clock.instant();
        LiveSession current = plan != null && !now.isBefore(plan.latestEnd())
                ? records.conductor().stateOf(plan)
                : session;
        HarvestedRoom known = rooms.computeIfAbsent(room, name -> new HarvestedRoom(evidence, name, now));
        synchronized (known) {
            known.readLedger(ledger);
            SessionTrail trail = known.trail().readOn(records.journal(), room);
            SessionFacts facts = new SessionFacts(evidence, room, now);
            facts.addPlan(plan, known.plan(), known.plans());
            facts.addLife(current);
            facts.addSteps(trail.steps());
            facts.addTallies(records.tallies().all(room), trail.board(), current);
            facts.addEngagement(trail.lines(), records.reactions().totals(room), known.lines(), known.reactions());
            List<EvidenceEvent> missing = known.missing(facts.events());
            RoomEvidence.append(ledger, missing);
            known.took(missing, trail);
            return missing.size();
        }
    }
}
