package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.PersonAttendance;
import java.time.Instant;

/**
 * What a person really did, in epoch milliseconds of the test's clock: came between two moments and went between two
 * others. LiveKit gives a leave in whole seconds, rounded down.
 *
 * @param identity who
 * @param cameAfter before they opened the page
 * @param cameBefore when their page was connected
 * @param wentAfter before they went
 * @param wentBefore when they had gone
 */
record Stay(String identity, long cameAfter, long cameBefore, long wentAfter, long wentBefore) {

    private static final long SECOND = 1000;

    /** The moment before a person opens the page. */
    static long now() {
        return System.currentTimeMillis();
    }

    /** Sends a connected athlete away. */
    static Stay end(AthleteTab tab, long cameAfter) {
        String identity = tab.identity();
        long cameBefore = tab.connectedAtMs();
        long wentAfter = now();
        tab.goAway();
        return new Stay(identity, cameAfter, cameBefore, wentAfter, now());
    }

    long shortest() {
        return wentAfter - cameBefore - SECOND;
    }

    long longest() {
        return wentBefore - cameAfter + SECOND;
    }

    /** To the second. */
    void assertAgrees(PersonAttendance person) {
        assertThat(person.firstIn()).isBetween(Instant.ofEpochMilli(cameAfter), Instant.ofEpochMilli(cameBefore));
        assertThat(person.lastOut())
                .isBetween(Instant.ofEpochMilli(wentAfter - SECOND), Instant.ofEpochMilli(wentBefore + SECOND));
        assertThat(person.presence().atLeast().toMillis()).isBetween(shortest(), longest());
    }
}
