package dev.golive.test.contract;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceStore;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What an {@link AttendanceStore} does whose knowledge outlives its process and is shared by several: all of
 * {@link AttendanceStoreContract}, and this.
 */
public abstract class DurableAttendanceStoreContract extends AttendanceStoreContract {

    /** For subclasses. */
    protected DurableAttendanceStoreContract() {}

    /**
     * Another store over what the store of the running test keeps, as a new process or a second node would open it. The first one may
     * still be in use.
     */
    protected abstract AttendanceStore reopen();

    @Test
    void afterARestartItKnowsWhatItKnew() {
        List<AttendanceFact> facts = KnownFacts.any(new SplittableRandom(10), 100);
        store().add(facts);

        assertKnows(10, facts, reopen());
    }

    @Test
    void twoNodesThatAddAtOnceKnowAllOfIt() throws Exception {
        List<AttendanceFact> facts = KnownFacts.any(new SplittableRandom(11), THREADS * 40);
        AttendanceStore other = reopen();

        AtOnce.run(IntStream.range(0, THREADS)
                .mapToObj(thread -> adding(thread % 2 == 0 ? store() : other, facts, thread))
                .toList());

        assertKnows(11, facts, store());
        assertKnows(11, facts, other);
    }
}
