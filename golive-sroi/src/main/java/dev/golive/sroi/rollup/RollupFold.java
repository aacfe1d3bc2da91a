package dev.golive.sroi.rollup;

import dev.golive.sroi.event.EvidenceEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds events into what each programme came to. Events may come in any order, twice, or split over several folds whose
 * {@linkplain Rollup#merge roll-ups are merged} later: the roll-up is the same. Give it no event that was amended: {@link Rollups} leaves them out.
 *
 * <p>It grows with people and sessions, not with events. Mutable and not thread-safe: keep it to one thread and pass on what
 * {@link #rollup} returns.
 */
public final class RollupFold {

    private final Map<String, ProgrammeDraft> programmes = new HashMap<>();

    private RollupFold() {}

    /** A fold that knows nothing yet. */
    public static RollupFold create() {
        return new RollupFold();
    }

    /** Takes one event in; of a kind that says nothing about a programme, nothing. */
    public void add(EvidenceEvent event) {
        String programme = event.programme() == null ? "" : event.programme().value();
        programmes.computeIfAbsent(programme, unused -> new ProgrammeDraft()).add(event);
    }

    /** What is known now; later events don't change it. */
    public Rollup rollup() {
        Map<String, ProgrammeState> states = new HashMap<>();
        programmes.forEach((programme, draft) -> {
            ProgrammeState state = draft.state();
            if (!state.isEmpty()) {
                states.put(programme, state);
            }
        });
        return new Rollup(states);
    }
}
