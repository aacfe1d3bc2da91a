package dev.golive.benchmark;

import dev.golive.benchmark.board.BoardBenchmark;
import dev.golive.benchmark.evidence.EvidenceBenchmark;
import dev.golive.benchmark.join.JoinBenchmark;
import dev.golive.benchmark.join.TapToText;
import dev.golive.benchmark.join.TimerOnPages;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.micro.MicroBenchmark;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.benchmark.relay.RoomMemory;
import dev.golive.benchmark.report.BoardReport;
import dev.golive.benchmark.report.Document;
import dev.golive.benchmark.report.EvidenceReport;
import dev.golive.benchmark.report.FoldReport;
import dev.golive.benchmark.report.JoinReport;
import dev.golive.benchmark.report.KeepReport;
import dev.golive.benchmark.report.MicroReport;
import dev.golive.benchmark.report.RelayReport;
import dev.golive.benchmark.report.RoomMemoryReport;
import dev.golive.benchmark.report.StartUpReport;
import dev.golive.benchmark.report.TapToTextReport;
import dev.golive.benchmark.report.TimerOnPagesReport;
import dev.golive.benchmark.startup.StartUpBenchmark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The command behind {@code benchmarks/run}: measures, keeps the raw results, and writes the document anew. */
public final class Benchmarks {

    private static final Path RESULTS = Path.of("benchmarks/target/results");
    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final Path PICTURES = Path.of("docs/images/benchmarks");

    private Benchmarks() {}

    /** Runs the benchmark of this name, or {@code all}; {@code report} only writes the document, from the last results. */
    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "" : args[0];
        long seed = Long.getLong("benchmarks.seed", new SecureRandom().nextInt(1_000_000));
        switch (what) {
            case "join" -> join(seed);
            case "jmh" -> micro(seed);
            case "startup" -> startUp(seed);
            case "relay" -> relay(seed);
            case "relay-memory" -> relayMemory(seed);
            case "relay-pages" -> relayPages(seed);
            case "board" -> board(seed);
            case "board-pages" -> boardPages(seed);
            case "evidence" -> evidence(seed);
            case "all" -> {
                micro(seed);
                startUp(seed);
                relay(seed);
                relayMemory(seed);
                relayPages(seed);
                board(seed);
                boardPages(seed);
                evidence(seed);
                join(seed);
            }
            case "report" -> {}
            default ->
                throw new IllegalArgumentException(
                        "Say join, jmh, startup, relay, relay-memory, relay-pages, board, board-pages, evidence, all or report, not \""
                                + what + "\".");
        }
        report();
    }

    private static void join(long seed) throws Exception {
        new JoinBenchmark(seed).run().keep(RESULTS);
    }

    private static void micro(long seed) throws Exception {
        new MicroBenchmark(seed).run().keep(RESULTS);
    }

    private static void startUp(long seed) throws Exception {
        new StartUpBenchmark(seed).run().keep(RESULTS);
    }

    private static void relay(long seed) throws Exception {
        new RelayBenchmark(seed).run().keep(RESULTS);
    }

    private static void relayMemory(long seed) throws Exception {
        new RoomMemory(seed).run().keep(RESULTS);
    }

    private static void relayPages(long seed) throws Exception {
        new TapToText(seed).run().keep(RESULTS);
    }

    private static void board(long seed) throws Exception {
        new BoardBenchmark(seed).run().keep(RESULTS);
    }

    private static void boardPages(long seed) throws Exception {
        new TimerOnPages(seed).run().keep(RESULTS);
    }

    private static void evidence(long seed) throws Exception {
        new EvidenceBenchmark(seed).run().keep(RESULTS);
    }

    private static void report() throws Exception {
        Document document = Document.read(DOCUMENT);
        Path join = RESULTS.resolve(JoinBenchmark.NAME + ".json");
        if (Files.exists(join)) {
            new JoinReport(Measurements.read(join)).write(document, PICTURES);
        }
        Path micro = RESULTS.resolve(MicroBenchmark.NAME + ".json");
        if (Files.exists(micro)) {
            Measurements run = Measurements.read(micro);
            new MicroReport(run).write(document, PICTURES);
            new FoldReport(run).write(document);
            new KeepReport(run).write(document);
        }
        Path startUp = RESULTS.resolve(StartUpBenchmark.NAME + ".json");
        if (Files.exists(startUp)) {
            new StartUpReport(Measurements.read(startUp)).write(document, PICTURES);
        }
        Path relay = RESULTS.resolve(RelayBenchmark.NAME + ".json");
        if (Files.exists(relay)) {
            new RelayReport(Measurements.read(relay)).write(document, PICTURES);
        }
        Path memory = RESULTS.resolve(RoomMemory.NAME + ".json");
        if (Files.exists(memory)) {
            new RoomMemoryReport(Measurements.read(memory)).write(document);
        }
        Path pages = RESULTS.resolve(TapToText.NAME + ".json");
        if (Files.exists(pages)) {
            new TapToTextReport(Measurements.read(pages)).write(document, PICTURES);
        }
        Path board = RESULTS.resolve(BoardBenchmark.NAME + ".json");
        if (Files.exists(board)) {
            new BoardReport(Measurements.read(board)).write(document);
        }
        Path timers = RESULTS.resolve(TimerOnPages.NAME + ".json");
        if (Files.exists(timers)) {
            new TimerOnPagesReport(Measurements.read(timers)).write(document, PICTURES);
        }
        Path evidence = RESULTS.resolve(EvidenceBenchmark.NAME + ".json");
        if (Files.exists(evidence)) {
            new EvidenceReport(Measurements.read(evidence)).write(document);
        }
        document.save();
        System.out.println("Wrote " + DOCUMENT + ".");
    }
}
