package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;
import static dev.golive.test.contract.KnownEvents.OTHER_ROOM;
import static dev.golive.test.contract.KnownEvents.ROOM;
import static dev.golive.test.contract.KnownEvents.id;
import static dev.golive.test.contract.KnownEvents.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.journal.Redaction;
import dev.golive.journal.RoomJournal;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.test.TestClock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RoomJournal} does when somebody is forgotten; part of {@link RoomJournalContract}. */
abstract class ForgettingRoomJournalContract {

    static final int THREADS = 8;

    /** More than any test keeps. */
    static final int ALL = 10_000;

    /** What every journal of a test reads. */
    final TestClock clock = TestClock.at(NOW);

    private RoomJournal journal;

    /**
     * A new journal with nothing in it; asked for once before each test.
     *
     * @param clock what a journal goes by that forgets after a time
     */
    protected abstract RoomJournal open(InstantSource clock);

    @BeforeEach
    final void anEmptyJournal() {
        journal = open(clock);
    }

    /** The journal of the running test. */
    final RoomJournal journal() {
        return journal;
    }

    @Test
    void whoIsForgottenIsInNoEventOfThatRoomAndNoEventIsMissing() {
        List<KeptEvent> every = KnownEvents.every();
        journal.append(ROOM, 0, every);
        journal.append(OTHER_ROOM, 0, every);

        for (String who : List.of("p_ann", "p_bob", "p_never")) {
            journal.forget(ROOM, Identity.of(who));
            journal.forget(ROOM, Identity.of(who));
        }

        List<KeptEvent> expected = Redaction.of(Redaction.of(every, Identity.of("p_ann")), Identity.of("p_bob"));
        assertThat(expected).isNotEqualTo(every);
        RoomJournalContract.assertAre(expected, journal.read(ROOM, 0, ALL));
        RoomJournalContract.assertAre(every, journal.read(OTHER_ROOM, 0, ALL));
        for (KeptEvent event : expected) {
            assertThat(journal.find(ROOM, event.id())).contains(event);
        }
        assertThat(journal.append(ROOM, every.size(), List.of(line(9_999)))).isTrue();
        journal.forget(OTHER_ROOM, Identity.of("p_ann"));
        assertThat(journal.append(OTHER_ROOM, 0, List.of(every.get(0)))).isFalse();
    }

    @Test
    void ofAnUnknownRoomThereIsNobodyToForget() {
        journal.forget(ROOM, Identity.of("p_ann"));

        assertThat(journal.read(ROOM, 0, ALL)).isEmpty();
    }

    @Test
    void manyAreForgottenAtOnceWhileOthersWriteAndNothingIsLost() throws Exception {
        int each = 10;
        List<KeptEvent> before = IntStream.range(0, THREADS * each)
                .mapToObj(nr -> by("p_" + nr % THREADS, nr))
                .toList();
        journal.append(ROOM, 0, before);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 1; thread < THREADS; thread++) {
            Identity person = Identity.of("p_" + thread);
            tasks.add(() -> {
                journal.forget(ROOM, person);
                return 0;
            });
        }
        tasks.add(() -> {
            for (int nr = 0; nr < each; nr++) {
                assertThat(journal.append(ROOM, before.size() + nr, List.of(by("p_0", before.size() + nr))))
                        .isTrue();
            }
            return each;
        });

        AtOnce.run(tasks);

        List<KeptEvent> after = journal.read(ROOM, 0, ALL);
        assertThat(after).hasSize(before.size() + each);
        for (int nr = 0; nr < after.size(); nr++) {
            boolean stays = nr >= before.size() || nr % THREADS == 0;
            KeptEvent as = by("p_0", nr);
            assertThat(after.get(nr))
                    .isEqualTo(
                            stays
                                    ? as
                                    : Redaction.of(List.of(as), Identity.of("p_0"))
                                            .get(0));
        }
    }

    private static KeptEvent by(String who, int nr) {
        Sender from = new Sender(Identity.of(who), DisplayName.of("Name of " + who), Role.ATHLETE);
        return new ChatMessage(id(nr), NOW, from, 1, MessageText.of("line " + nr), null);
    }
}
