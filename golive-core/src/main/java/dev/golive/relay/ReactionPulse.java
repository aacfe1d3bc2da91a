package dev.golive.relay;

import dev.golive.command.ReactionTap;
import dev.golive.participant.DisplayName;
import dev.golive.reaction.ReactionDesk;
import dev.golive.room.RoomName;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets the reaction desk tell its rooms, each in a thread of its own, and a slow one not twice at once. Beats only while
 * there is something to tell. Thread-safe.
 */
final class ReactionPulse {

    private final ReactionDesk desk;
    private final RelayObserver observer;
    private final RelayThreads threads;
    private final AtomicBoolean beating = new AtomicBoolean();
    private final Set<RoomName> telling = ConcurrentHashMap.newKeySet();

    ReactionPulse(ReactionDesk desk, RelayObserver observer, RelayThreads threads) {
        this.desk = desk;
        this.observer = observer;
        this.threads = threads;
    }

    void tap(RoomName room, DisplayName name, ReactionTap tap) {
        desk.tap(room, tap.id(), name, tap.kind(), tap.times());
        if (beating.compareAndSet(false, true)) {
            beatLater();
        }
    }

    private void beatLater() {
        var unused =
                threads.timer().schedule(this::beat, ReactionDesk.SHORTEST_PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        for (RoomName room : desk.rooms()) {
            if (telling.add(room)) {
                threads.traffic().execute(() -> tell(room));
            }
        }
        // A tap between the two lines may see that it still beats; it is heard here.
        beating.set(false);
        if (!desk.rooms().isEmpty() && beating.compareAndSet(false, true)) {
            beatLater();
        }
    }

    private void tell(RoomName room) {
        try {
            if (desk.tick(room)) {
                observer.published(MessageClass.REACTION);
            }
        } catch (RuntimeException e) {
            // Totals are cumulative: the next tick says what this one did not.
            observer.dropped(MessageClass.REACTION, 1);
        } finally {
            telling.remove(room);
        }
    }
}
