package dev.golive.jdbc;

import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.Durability;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.JsonLinesLedger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;

/** Processes to be killed: append evidence, one to three events in one go, and say after each that it is kept. */
final class LedgerWriter {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private LedgerWriter() {}

    /** Into a file of lines. */
    static final class IntoLines {
        private IntoLines() {}

        public static void main(String[] args) {
            appendFrom(Integer.parseInt(args[1]), lines(Path.of(args[0])));
        }
    }

    /** Into a database of our own. */
    static final class IntoDatabase {
        private IntoDatabase() {}

        public static void main(String[] args) {
            GoLiveDatabase database = GoLiveDatabase.file(Path.of(args[0]));
            appendFrom(Integer.parseInt(args[1]), database.evidenceLedger(new SplittableRandom(1)));
        }
    }

    /** Into a PostgreSQL. */
    static final class IntoPostgres {
        private IntoPostgres() {}

        public static void main(String[] args) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(args[0]);
            source.setUser("postgres");
            appendFrom(Integer.parseInt(args[1]), GoLiveDatabase.of(source).evidenceLedger(new SplittableRandom(1)));
        }
    }

    static JsonLinesLedger lines(Path folder) {
        return JsonLinesLedger.open(folder.resolve("evidence.jsonl"), Durability.KILL, new SplittableRandom(1));
    }

    private static void appendFrom(int first, EvidenceLedger ledger) {
        for (int go = first; ; go++) {
            if (ledger.append(events(go)).fresh().size() != 1 + go % 3) {
                throw new IllegalStateException("Somebody has written what only this process writes: " + go + ".");
            }
            System.out.println(go);
        }
    }

    private static List<EventDocument> events(int go) {
        return IntStream.range(Writer.linesBefore(go), Writer.linesBefore(go + 1))
                .mapToObj(LedgerWriter::event)
                .toList();
    }

    static EventDocument event(int number) {
        return EventDocument.of(new EvidenceEvent(
                new EventKey("/golive/killed", Integer.toString(number)),
                NOW.plusMillis(number),
                null,
                new SessionLabel("killed"),
                new Subject("p_" + number % 7),
                new EffortReported(number % 11, null)));
    }
}
