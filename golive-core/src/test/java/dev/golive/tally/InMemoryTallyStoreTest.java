package dev.golive.tally;

import static dev.golive.tally.People.ANN;
import static dev.golive.tally.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.lease.NodeId;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it forgets; what it keeps is in the kit's contract. */
class InMemoryTallyStoreTest {

    private static final RoomName OLD = RoomName.of("old");
    private static final RoomName NEW = RoomName.of("new");
    private static final NodeId NODE = NodeId.of("one");
    private static final Tally FIGURE = Tally.score(ANN, 1, NOON);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final InMemoryTallyStore store = InMemoryTallyStore.create();

    private void speak(RoomName room, Instant now) {
        store.lease(room, NODE, now, now.plusSeconds(3));
    }

    @Test
    void aRoomIsForgottenAfterTwoDaysWithoutAnything() {
        store.put(OLD, List.of(FIGURE));
        speak(NEW, NOON);

        speak(NEW, NOON.plus(TWO_DAYS));
        assertThat(store.all(OLD)).containsExactly(FIGURE);

        speak(NEW, NOON.plus(TWO_DAYS).plusMillis(1));
        assertThat(store.all(OLD)).isEmpty();
    }

    @Test
    void aRoomThatIsPutIntoOrSpokenForIsKept() {
        store.put(OLD, List.of(FIGURE));
        speak(NEW, NOON);
        speak(OLD, NOON.plusSeconds(1));
        speak(NEW, NOON.plusSeconds(2));

        speak(NEW, NOON.plus(TWO_DAYS).plusSeconds(2));
        assertThat(store.all(OLD)).containsExactly(FIGURE);

        store.put(OLD, List.of(FIGURE));
        speak(NEW, NOON.plus(TWO_DAYS).plusSeconds(9));
        assertThat(store.all(OLD)).containsExactly(FIGURE);
    }

    @Test
    void aRoomThatIsForgottenMayBeginAnew() {
        store.put(OLD, List.of(FIGURE));
        speak(NEW, NOON);
        speak(NEW, NOON.plus(TWO_DAYS).plusMillis(1));

        store.put(OLD, List.of(FIGURE));

        assertThat(store.of(OLD, ANN)).containsExactly(FIGURE);
    }
}
