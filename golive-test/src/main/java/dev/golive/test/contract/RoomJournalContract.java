package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.OTHER_ROOM;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownEvents.id;
import static dev.golive.test.contract.KnownEvents.line;
import static dev.golive.test.contract.KnownEvents.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.journal.RoomJournal;
import dev.golive.message.ChatDeleted;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageCodec;
import dev.golive.room.RoomName;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RoomJournal} does. Extend it, make a journal, run it; one that survives its process extends
 * {@link DurableRoomJournalContract} instead.
 */
public abstract class RoomJournalContract extends ForgettingRoomJournalContract {

    private RoomJournal journal;

    /** For subclasses. */
    protected RoomJournalContract() {}

    @BeforeEach
    final void theJournalOfTheTest() {
        journal = journal();
    }

    @Test
    void ofAnUnknownRoomNothingIsKept() {
        assertThat(journal.read(ROOM, 0, ALL)).isEmpty();
        assertThat(journal.find(ROOM, id(1))).isEmpty();
    }

    @Test
    void eventsAreNumberedFromOneInTheOrderInWhichTheyCame() {
        assertThat(journal.append(ROOM, 0, List.of(line(5), line(2)))).isTrue();
        assertThat(journal.append(ROOM, 2, List.of(line(9)))).isTrue();
        assertThat(journal.append(ROOM, 3, List.of(line(1), line(7)))).isTrue();

        List<KeptEvent> all = List.of(line(5), line(2), line(9), line(1), line(7));
        for (int after = 0; after <= all.size(); after++) {
            assertThat(journal.read(ROOM, after, ALL)).as("after %d", after).isEqualTo(all.subList(after, all.size()));
        }
    }

    @Test
    void neitherTimesNorIdsDecideTheOrder() {
        KeptEvent late = new ChatDeleted(id(8), NOW.plusSeconds(60), null, 1, id(1));
        KeptEvent early = new ChatDeleted(id(3), NOW, null, 2, id(1));

        journal.append(ROOM, 0, List.of(late));
        journal.append(ROOM, 1, List.of(early));

        assertThat(journal.read(ROOM, 0, ALL)).containsExactly(late, early);
    }

    @Test
    void aReaderGetsAsManyAsItAsksForAndGoesOnFromThere() {
        journal.append(ROOM, 0, lines(1, 7));

        assertThat(journal.read(ROOM, 0, 3)).isEqualTo(lines(1, 3));
        assertThat(journal.read(ROOM, 3, 3)).isEqualTo(lines(4, 3));
        assertThat(journal.read(ROOM, 6, 3)).isEqualTo(lines(7, 1));
        assertThat(journal.read(ROOM, 0, 7)).isEqualTo(lines(1, 7));
        assertThat(journal.read(ROOM, 0, Integer.MAX_VALUE)).isEqualTo(lines(1, 7));
    }

    @Test
    void beyondTheEndThereIsNothing() {
        journal.append(ROOM, 0, lines(1, 3));

        assertThat(journal.read(ROOM, 3, ALL)).isEmpty();
        assertThat(journal.read(ROOM, 4, ALL)).isEmpty();
        assertThat(journal.read(ROOM, Long.MAX_VALUE, ALL)).isEmpty();
    }

    @Test
    void anEventIsFoundByItsId() {
        journal.append(ROOM, 0, lines(1, 3));

        assertThat(journal.find(ROOM, id(2))).contains(line(2));
        assertThat(journal.find(ROOM, id(4))).isEmpty();
    }

    @Test
    void whoHasNotReadToTheEndAppendsNothing() {
        journal.append(ROOM, 0, lines(1, 5));

        for (int after : new int[] {0, 1, 4}) {
            assertThat(journal.append(ROOM, after, lines(6, 2)))
                    .as("after %d of 5", after)
                    .isFalse();
        }

        assertThat(journal.read(ROOM, 0, ALL)).isEqualTo(lines(1, 5));
        assertThat(journal.append(ROOM, 5, lines(6, 2))).isTrue();
    }

    @Test
    void nobodyLeavesAGap() {
        assertThat(journal.append(ROOM, 1, lines(2, 1))).isFalse();
        journal.append(ROOM, 0, lines(1, 5));

        for (long after : new long[] {6, 7, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            assertThat(journal.append(ROOM, after, lines(8, 2)))
                    .as("after %d of 5", after)
                    .isFalse();
        }

        assertThat(journal.read(ROOM, 0, ALL)).isEqualTo(lines(1, 5));
        assertThat(journal.find(ROOM, id(8))).isEmpty();
    }

    @Test
    void anIdThatIsKnownKeepsAllOutThatComeWithIt() {
        journal.append(ROOM, 0, lines(1, 3));
        KeptEvent another = new ChatDeleted(id(2), NOW, null, 9, id(1));

        assertThat(journal.append(ROOM, 3, List.of(line(4), another, line(5)))).isFalse();

        assertThat(journal.read(ROOM, 0, ALL)).isEqualTo(lines(1, 3));
        assertThat(journal.find(ROOM, id(2))).contains(line(2));
        assertThat(journal.find(ROOM, id(4))).isEmpty();
        assertThat(journal.append(ROOM, 3, lines(4, 2))).isTrue();
    }

    @Test
    void anIdTwiceInOneGoKeepsNothing() {
        assertThat(journal.append(ROOM, 0, List.of(line(1), line(2), line(1)))).isFalse();

        assertThat(journal.read(ROOM, 0, ALL)).isEmpty();
        assertThat(journal.append(ROOM, 0, lines(1, 2))).isTrue();
    }

    @Test
    void theSameIdInAnotherRoomIsAnotherEvent() {
        KeptEvent there = new ChatDeleted(id(1), NOW, null, 9, id(1));
        journal.append(ROOM, 0, lines(1, 2));

        assertThat(journal.append(OTHER_ROOM, 0, List.of(there))).isTrue();

        assertThat(journal.find(ROOM, id(1))).contains(line(1));
        assertThat(journal.find(OTHER_ROOM, id(1))).contains(there);
        assertThat(journal.find(OTHER_ROOM, id(2))).isEmpty();
        assertThat(journal.read(ROOM, 0, ALL)).isEqualTo(lines(1, 2));
        assertThat(journal.read(OTHER_ROOM, 0, ALL)).containsExactly(there);
    }

    @Test
    void aRoomIsKnownByItsExactName() {
        List<RoomName> names = Stream.of("a", "A", "_", "%", "a ", "Körper & Geist'; --")
                .map(RoomName::of)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            journal.append(names.get(i), 0, lines(i, 1));
        }

        for (int i = 0; i < names.size(); i++) {
            assertThat(journal.read(names.get(i), 0, ALL))
                    .as("the room \"%s\"", names.get(i))
                    .isEqualTo(lines(i, 1));
        }
    }

    @Test
    void aCallThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> journal.append(ROOM, -1, lines(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.append(ROOM, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.read(ROOM, -1, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> journal.read(ROOM, 0, 0));

        assertThat(journal.read(ROOM, 0, ALL)).isEmpty();
    }

    @Test
    void everyKindOfEventComesBackToTheLastByte() {
        List<KeptEvent> every = KnownEvents.every();

        assertThat(journal.append(ROOM, 0, every)).isTrue();

        assertAre(every, journal.read(ROOM, 0, ALL));
        for (KeptEvent event : every) {
            assertThat(journal.find(ROOM, event.id())).contains(event);
        }
    }

    /** The same events, which are the same bytes on the wire. */
    static void assertAre(List<KeptEvent> expected, List<KeptEvent> actual) {
        assertThat(actual).isEqualTo(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(MessageCodec.encode(actual.get(i)))
                    .as("%s", expected.get(i))
                    .isEqualTo(MessageCodec.encode(expected.get(i)));
        }
    }

    @Test
    void ofManyAfterTheSameNumberOneIsFirst() throws Exception {
        for (int round = 0; round < 10; round++) {
            int after = round;
            List<Callable<Boolean>> writers = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(writer ->
                            () -> journal.append(ROOM, after, lines(after * THREADS + writer, 1)))
                    .toList();

            List<Boolean> appended = AtOnce.run(writers);

            assertThat(appended).as("round %d", round).containsOnlyOnce(true);
            assertThat(journal.read(ROOM, after, ALL))
                    .as("round %d", round)
                    .isEqualTo(lines(after * THREADS + appended.indexOf(true), 1));
        }
    }

    @Test
    void ofManyWithTheSameIdOneIsKept() throws Exception {
        AtOnce.run(IntStream.range(0, THREADS)
                .mapToObj(writer -> JournalUsers.appending(journal, 0, 10))
                .toList());

        assertThat(journal.read(ROOM, 0, ALL)).containsExactlyInAnyOrderElementsOf(lines(0, 10));
    }

    @Test
    void whatManyAppendAtOnceIsKeptOnceAndReadInOneOrder() throws Exception {
        int each = 12;
        List<Callable<List<KeptEvent>>> tasks = new ArrayList<>();
        for (int writer = 0; writer < THREADS; writer++) {
            tasks.add(JournalUsers.appending(journal, writer * each, each));
        }
        tasks.add(JournalUsers.following(journal, THREADS * each));
        tasks.add(JournalUsers.following(journal, THREADS * each));

        List<List<KeptEvent>> seen = AtOnce.run(tasks);

        List<KeptEvent> kept = journal.read(ROOM, 0, ALL);
        assertThat(kept).containsExactlyInAnyOrderElementsOf(lines(0, THREADS * each));
        assertThat(seen.subList(THREADS, tasks.size())).containsOnly(kept);
    }
}
