package dev.golive.benchmark.evidence;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.EvidenceIntact;
import dev.golive.sroi.bundle.LedgerBundles;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.signing.PemSigningKey;
import dev.golive.sroi.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The audit bundle of a session of ten thousand people: built from a ledger in memory with both reports and sealed, and checked
 * to the last byte, beside {@code sha256sum} of the same file.
 */
public final class BundleTimes {

    /** Milliseconds that passed. */
    public static final String MILLIS = "millis";

    /** Bytes of the zip. */
    public static final String BYTES = "bytes";

    /** How many people. */
    public static final int PEOPLE = Integer.getInteger("benchmarks.evidence.people", 10_000);

    /** How many events tell of each. */
    public static final int EVENTS_EACH = 4;

    private static final SessionLabel SESSION = new SessionLabel("class-0");
    private static final Instant SEALED = Instant.parse("2026-11-28T12:00:00Z");

    /** What is done with the bundle. */
    public enum Way {
        /** The system's own command, its start included. */
        SHA256SUM("`sha256sum` of the zip"),
        /** From the ledger to the zip. */
        BUILD("built, signed and written"),
        /** From the zip to a verdict. */
        VERIFY("verified");

        private final String inWords;

        Way(String inWords) {
            this.inWords = inWords;
        }

        /** As the report calls it. */
        public String inWords() {
            return inWords;
        }
    }

    private BundleTimes() {}

    /** The name of the variant in the results. */
    public static String variant(Way way) {
        return "bundle." + way;
    }

    static List<Trial> run() throws IOException, InterruptedException, GeneralSecurityException {
        EvidenceLedger ledger = ledger();
        SigningKey key = key();
        Path zip = Files.createDirectories(Path.of("benchmarks/target"))
                .resolve("bundle-" + ProcessHandle.current().pid() + ".zip");
        List<Trial> trials = new ArrayList<>();
        try {
            // The first rounds are for the compiler.
            for (int round = -1; round <= EvidenceBenchmark.ROUNDS; round++) {
                long start = System.nanoTime();
                byte[] bytes = build(ledger, key);
                Files.write(zip, bytes);
                double built = since(start);
                start = System.nanoTime();
                if (!(AuditBundle.verify(bytes) instanceof EvidenceIntact)) {
                    throw new IllegalStateException("A bundle that nobody changed is broken.");
                }
                double verified = since(start);
                start = System.nanoTime();
                sha256sum(zip);
                double summed = since(start);
                if (round > 0) {
                    trials.add(trial(Way.BUILD, round, built, bytes.length));
                    trials.add(trial(Way.VERIFY, round, verified, bytes.length));
                    trials.add(trial(Way.SHA256SUM, round, summed, bytes.length));
                }
            }
        } finally {
            Files.deleteIfExists(zip);
        }
        return trials;
    }

    private static Trial trial(Way way, int round, double millis, int bytes) {
        return RelayBenchmark.tell(new Trial(variant(way), round, Map.of(MILLIS, millis, BYTES, (double) bytes)));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static EvidenceLedger ledger() {
        EvidenceLedger ledger = InMemoryLedger.create(new SecureRandom());
        List<EventDocument> documents = new ArrayList<>();
        for (EvidenceEvent event : new Season(1, PEOPLE, EVENTS_EACH).session(0, "")) {
            documents.add(EventDocument.of(event));
            if (documents.size() == EvidenceLedger.MOST) {
                ledger.append(documents);
                documents.clear();
            }
        }
        if (!documents.isEmpty()) {
            ledger.append(documents);
        }
        return ledger;
    }

    private static SigningKey key() throws GeneralSecurityException {
        byte[] secret = KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        return PemSigningKey.parse("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(secret)
                + "\n-----END PRIVATE KEY-----\n");
    }

    private static byte[] build(EvidenceLedger ledger, SigningKey key) {
        AttendanceFold fold = AttendanceFold.create();
        LedgerReader.each(ledger, Scope.of(SESSION), document -> {
            if (document.event().fact() instanceof Attended attended) {
                fold.add(attended.fact());
            }
        });
        AttendanceReport report = fold.attendance().read(ReadingRules.standard());
        return LedgerBundles.of(ledger, SESSION, SEALED)
                .report("attendance.csv", AttendanceCsv.encode(report))
                .report("attendance.json", AttendanceJson.encode(report))
                .seal(key)
                .bytes();
    }

    private static void sha256sum(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sha256sum", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("sha256sum failed; it comes with every GNU system.");
        }
    }
}
