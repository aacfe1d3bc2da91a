package dev.golive.sroi.capture;

import dev.golive.board.Board;
import dev.golive.board.XpAward;
import dev.golive.message.BoardStep;
import dev.golive.message.KeptEvent;
import dev.golive.message.ModerationEvent;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.session.Broadcast;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.event.EngagementCounted;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.ModerationActed;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionEnded;
import dev.golive.sroi.event.SessionPlanned;
import dev.golive.sroi.event.SessionWentLive;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.tally.Contest;
import dev.golive.tally.Counter;
import dev.golive.tally.Points;
import dev.golive.tally.PointsEntry;
import dev.golive.tally.PointsFor;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a session's records say, as events. The same records give events with the same keys; what is said of somebody of whom
 * there is no note is left out. Of one thread.
 */
final class SessionFacts {

    private final RoomEvidence evidence;
    private final RoomName room;
    private final Instant now;
    private final List<EvidenceEvent> events = new ArrayList<>();
    private final Map<Identity, Optional<Subject>> subjects = new HashMap<>();

    SessionFacts(RoomEvidence evidence, RoomName room, Instant now) {
        this.evidence = evidence;
        this.room = room;
        this.now = now;
    }

    /** The source of all of them. */
    static String source(RoomEvidence evidence) {
        return evidence.source("session");
    }

    List<EvidenceEvent> events() {
        return events;
    }

    /** The last plan holds: one that is told again after another is an event of its own. */
    void addPlan(@Nullable SessionPlan plan, @Nullable SessionPlanned known, int plans) {
        if (plan == null) {
            return;
        }
        SessionPlanned told = new SessionPlanned(
                plan.startsAt().truncatedTo(ChronoUnit.MILLIS), plan.endsAt().truncatedTo(ChronoUnit.MILLIS));
        if (!told.equals(known)) {
            add(RoomEvidence.id("planned", room, plans, told.startsAt(), told.endsAt()), now, null, told);
        }
    }

    void addLife(LiveSession session) {
        Broadcast broadcast = session.broadcast();
        if (broadcast != null) {
            add(RoomEvidence.id("live", room), broadcast.from(), null, new SessionWentLive());
        }
        if (session.state().over()) {
            add(RoomEvidence.id("ended", room), end(session), null, new SessionEnded());
        }
    }

    private static Instant end(LiveSession session) {
        Broadcast broadcast = session.broadcast();
        return broadcast == null || broadcast.to() == null ? session.since() : broadcast.to();
    }

    void addSteps(List<KeptEvent> steps) {
        for (KeptEvent step : steps) {
            String id = step.id().toString();
            if (step instanceof ModerationEvent act) {
                about(
                        act.participant(),
                        id,
                        act.at(),
                        new ModerationActed(act.act().outcome()));
            } else if (step instanceof BoardStep board && board.command() instanceof XpAward award) {
                about(award.participant(), id, board.at(), new XpAwarded(id, award.points()));
            }
        }
    }

    /** Repetitions as far as they are plausible now; points by the board's rules once the session is over. */
    void addTallies(List<Tally> tallies, Board board, LiveSession session) {
        TallyBook book = TallyBook.of(tallies);
        Contest contest = board.contest();
        Map<String, Counter> counters =
                contest.counters().stream().collect(Collectors.toMap(Counter::id, Function.identity()));
        for (Tally tally : tallies) {
            Counter counter = tally.kind() == TallyKind.REPS ? counters.get(tally.item()) : null;
            if (counter != null && book.plausibleCount(tally.person(), counter, now) > 0) {
                count(tally);
            }
        }
        if (session.state().over()) {
            for (Identity person : book.people()) {
                for (PointsEntry entry :
                        Points.of(book, person, contest, end(session)).entries()) {
                    award(person, entry);
                }
            }
        }
    }

    private void count(Tally tally) {
        Subject subject = subjectOf(tally.person()).orElse(null);
        int count = (int) Math.min(tally.value(), RepsCounted.MOST);
        if (subject != null && count > 0) {
            String id = RoomEvidence.id("reps", room, subject, tally.item(), tally.source(), count);
            add(id, now, subject, new RepsCounted(tally.item(), tally.source(), count));
        }
    }

    /** The coach's awards have steps of their own. */
    private void award(Identity person, PointsEntry entry) {
        Subject subject =
                entry.what() == PointsFor.AWARD ? null : subjectOf(person).orElse(null);
        if (subject != null) {
            String rule = "rule-" + entry.what().name().toLowerCase(Locale.ROOT);
            int points = (int) Math.min(entry.points(), XpAwarded.MOST);
            add(RoomEvidence.id("xp", room, subject, rule, points), now, subject, new XpAwarded(rule, points));
        }
    }

    /**
     * How much was said since the ledger was last told. The key names what it was told: of two nodes that both saw more, one is
     * believed, and the rest comes in the next round.
     */
    void addEngagement(long lines, Map<?, Long> reactions, long knownLines, long knownReactions) {
        long more = Math.min(lines - knownLines, EngagementCounted.MOST_LINES);
        long taps = Math.min(
                reactions.values().stream().mapToLong(Long::longValue).sum() - knownReactions,
                EngagementCounted.MOST_REACTIONS);
        if (more > 0 || taps > 0) {
            EngagementCounted counted = new EngagementCounted((int) Math.max(more, 0), (int) Math.max(taps, 0));
            add(RoomEvidence.id("engagement", room, knownLines, knownReactions), now, null, counted);
        }
    }

    private void about(Identity person, String id, Instant at, Fact fact) {
        subjectOf(person).ifPresent(subject -> add(id, at, subject, fact));
    }

    /** Each is asked for once, whatever they counted. */
    private Optional<Subject> subjectOf(Identity person) {
        return subjects.computeIfAbsent(person, who -> evidence.subject(room, who));
    }

    private void add(String id, Instant at, @Nullable Subject subject, Fact fact) {
        events.add(evidence.event(new EventKey(source(evidence), id), at, room, subject, fact));
    }
}
