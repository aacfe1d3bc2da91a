package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What an {@link EvidenceLedger} does that several nodes share: all of {@link DurableEvidenceLedgerContract}, and this. What
 * {@link #reopen} gives is used beside the first one.
 */
public abstract class SharedEvidenceLedgerContract extends DurableEvidenceLedgerContract {

    /** For subclasses. */
    protected SharedEvidenceLedgerContract() {}

    @Test
    void whatTwoNodesAppendAtOnceIsKeptOnceAndWhoReadsOnMissesNothing() throws Exception {
        int each = 25;
        int all = THREADS / 2 * each;
        EvidenceLedger other = reopen();
        List<Callable<List<Long>>> tasks = new ArrayList<>(IntStream.range(0, THREADS)
                .<Callable<List<Long>>>mapToObj(writer -> () -> {
                    appendOneByOne(writer % 2 == 0 ? ledger() : other, writer / 2 * each, each);
                    return List.of();
                })
                .toList());
        tasks.add(() -> follow(ledger(), all));
        tasks.add(() -> follow(other, all));

        List<List<Long>> seen = AtOnce.run(tasks);

        assertNumbered(ledger(), all);
        assertThat(seen.subList(THREADS, tasks.size()))
                .containsOnly(LongStream.rangeClosed(1, all).boxed().toList());
    }

    /** Reads on from the last position that it saw, until it has seen so many. */
    private static List<Long> follow(EvidenceLedger ledger, int count) {
        List<Long> seen = new ArrayList<>();
        while (seen.size() < count) {
            long after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
            ledger.read(Scope.all(), after, 7).stream()
                    .map(LedgerEntry::position)
                    .forEach(seen::add);
        }
        return seen;
    }
}
