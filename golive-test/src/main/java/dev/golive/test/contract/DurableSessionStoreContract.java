package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionStore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link SessionStore} does whose sessions outlive its process and are shared by several: all of
 * {@link SessionStoreContract}, and this.
 */
public abstract class DurableSessionStoreContract extends SessionStoreContract {

    /** For subclasses. */
    protected DurableSessionStoreContract() {}

    /**
     * Another store over what the store of the running test keeps, as a new process or a second node would open it. The first one may
     * still be in use.
     */
    protected abstract SessionStore reopen();

    @Test
    void afterARestartEverySessionIsThereWhole() {
        for (LiveSession session : lives()) {
            store().update(session, kept -> kept);
        }

        SessionStore reopened = reopen();

        for (LiveSession session : lives()) {
            assertThat(reopened.find(session.room()))
                    .as("a session that is %s", session.state().wireName())
                    .contains(session);
        }
    }

    @Test
    void whatOneNodeChangesTheOtherSees() {
        LiveSession live = store().update(session("42"), session -> session.goLive(Identity.of("p_coach"), NOW));
        SessionStore other = reopen();

        LiveSession wrapped = other.update(session("42"), session -> session.wrap(NOW.plusSeconds(9)));

        assertThat(wrapped).isEqualTo(live.wrap(NOW.plusSeconds(9)));
        assertThat(store().find(live.room())).contains(wrapped);
    }

    @Test
    void ofManyChangesAtOnceOnTwoNodesEachSeesTheOneBefore() throws Exception {
        int changes = 25;
        SessionStore other = reopen();

        AtOnce.run(IntStream.range(0, THREADS)
                .mapToObj(thread -> addSeconds(thread % 2 == 0 ? store() : other, "42", changes))
                .toList());

        assertThat(store().find(session("42").room()).orElseThrow().since())
                .isEqualTo(NOW.plusSeconds((long) THREADS * changes));
    }
}
