package dev.golive.reaction;

import dev.golive.lease.NodeId;
import dev.golive.message.MessageId;
import dev.golive.message.ReactionKind;
import dev.golive.message.ReactionSample;
import dev.golive.message.ReactionTick;
import dev.golive.participant.DisplayName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What this node counted in one room, and what it last told the room. Thread-safe. */
final class RoomReactions {

    /** How many taps it knows by their id: who repeats one of them is not counted twice. */
    private static final int MOST_IDS = 4_096;

    /** After so many ticks without anything new a room is left alone. */
    private static final int QUIET_TICKS = 120;

    private final NodeId node;
    private final Pace pace = new Pace();
    private final SortedMap<ReactionKind, Long> counted = new TreeMap<>();
    private final List<ReactionSample> sample = new ArrayList<>();
    private final Set<MessageId> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MessageId, Boolean> eldest) {
            return size() > MOST_IDS;
        }
    });
    private SortedMap<ReactionKind, Long> told;
    private boolean unsaid;
    private int quietTicks;

    /**
     * Starts to count.
     *
     * @param node under which name; a new one each time, since a counter never goes back
     * @param before what the room had counted until now
     */
    RoomReactions(NodeId node, SortedMap<ReactionKind, Long> before) {
        this.node = node;
        this.told = before;
    }

    NodeId node() {
        return node;
    }

    /** When the room may be told again. */
    Pace pace() {
        return pace;
    }

    synchronized void tap(MessageId id, DisplayName name, ReactionKind kind, int times) {
        quietTicks = 0;
        if (!known.add(id)) {
            return;
        }
        counted.merge(kind, (long) times, Long::sum);
        unsaid = true;
        if (sample.size() == ReactionTick.MOST_SAMPLES) {
            sample.remove(0);
        }
        sample.add(new ReactionSample(name, kind));
    }

    /** What the store does not know yet: all counts, or nothing. */
    synchronized Map<ReactionKind, Long> unsaid() {
        return unsaid ? new TreeMap<>(counted) : Map.of();
    }

    /** The store knows these now. */
    synchronized void said(Map<ReactionKind, Long> counts) {
        unsaid = !counted.equals(counts);
    }

    /** What the room has not been told, given the totals; empty if nothing. */
    synchronized SortedMap<ReactionKind, Long> news(SortedMap<ReactionKind, Long> totals) {
        SortedMap<ReactionKind, Long> news = new TreeMap<>();
        totals.forEach((kind, total) -> {
            long more = total - told.getOrDefault(kind, 0L);
            if (more > 0) {
                news.put(kind, more);
            }
        });
        quietTicks = news.isEmpty() ? quietTicks + 1 : 0;
        return news;
    }

    /** Some of those who tapped since the room was last told. */
    synchronized List<ReactionSample> sample() {
        return List.copyOf(sample);
    }

    /** The room was told. */
    synchronized void told(SortedMap<ReactionKind, Long> totals) {
        told = totals;
        sample.clear();
    }

    /** Somebody else speaks for the room: what is news will be theirs to tell. */
    synchronized void leaveToAnother() {
        sample.clear();
        quietTicks++;
    }

    /** Whether nothing has happened for so long that it may be forgotten. */
    synchronized boolean quiet() {
        return !unsaid && quietTicks > QUIET_TICKS;
    }
}
