package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.GroupingLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Four processes append to one ledger in PostgreSQL at the same time, two threads each; some of it all four. */
class FourWritersTest {

    private static final int WRITERS = 4;
    private static final int EACH = 100;
    private static final int SHARED = 25;

    /** One of the four. */
    static final class OneOfThem {
        private OneOfThem() {}

        public static void main(String[] args) throws InterruptedException {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(args[0]);
            source.setUser(args[1]);
            int writer = Integer.parseInt(args[2]);
            EvidenceLedger ledger =
                    GroupingLedger.create(GoLiveDatabase.of(source).evidenceLedger(new SplittableRandom(writer)));
            Thread shared = new Thread(() -> append(ledger, "shared", SHARED));
            shared.start();
            append(ledger, "writer-" + writer, EACH);
            shared.join();
        }

        private static void append(EvidenceLedger ledger, String name, int count) {
            for (int number = 0; number < count; number++) {
                ledger.append(List.of(event(name, number)));
            }
        }
    }

    private static EventDocument event(String name, int number) {
        return EventDocument.of(new EvidenceEvent(
                new EventKey("/golive/" + name, Integer.toString(number)),
                Instant.parse("2026-11-22T18:00:00Z").plusMillis(number),
                null,
                new SessionLabel("busy"),
                new Subject("p_" + name),
                new RepsCounted("squats", "", number)));
    }

    @Test
    void everyEventIsThereOnceInItsWritersOrder() throws Exception {
        EvidenceLedger ledger = new Postgres().empty().evidenceLedger(new SplittableRandom(9));
        List<Process> processes = new ArrayList<>();
        try {
            for (int writer = 0; writer < WRITERS; writer++) {
                processes.add(start(writer));
            }
            for (Process process : processes) {
                assertThat(process.waitFor()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }

        List<Long> positions = new ArrayList<>();
        Map<String, List<Integer>> order = new HashMap<>();
        LedgerReader.entries(ledger, Scope.all(), entry -> {
            positions.add(entry.position());
            order.computeIfAbsent(entry.key().source(), source -> new ArrayList<>())
                    .add(number(entry));
        });

        assertThat(positions)
                .isEqualTo(IntStream.rangeClosed(1, WRITERS * EACH + SHARED)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(order).hasSize(WRITERS + 1);
        order.forEach((source, numbers) -> assertThat(numbers)
                .as(source)
                .isEqualTo(IntStream.range(0, numbers.size()).boxed().toList()));
    }

    private static int number(LedgerEntry entry) {
        return Integer.parseInt(entry.key().id());
    }

    private static Process start(int writer) throws IOException {
        PGSimpleDataSource source = (PGSimpleDataSource) Postgres.source();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneOfThem.class.getName(),
                        source.getUrl(),
                        String.valueOf(source.getUser()),
                        Integer.toString(writer))
                .inheritIO()
                .start();
    }
}
