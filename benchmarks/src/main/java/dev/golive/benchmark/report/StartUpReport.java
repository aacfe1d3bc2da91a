package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.PermutationTest;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.startup.StartUpBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What starting with the starter and without it showed. */
public final class StartUpReport {

    private final Measurements run;
    private final PermutationTest chance;

    /** The report of this run. */
    public StartUpReport(Measurements run) {
        this.run = run;
        this.chance = new PermutationTest(run.seed());
    }

    /** Writes its parts of the document, and its picture. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("startup conditions", Conditions.of(run));
        document.replace("startup", table());
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("startup.svg"), picture());
    }

    private String table() {
        return """
                | ms from Java's start until it could serve | n | median | p90 | min | max | against the plain one | the starter's share |
                |---|---|---|---|---|---|---|---|
                """
                + rows("elapsed", StartUpBenchmark.ELAPSED)
                + rows("processor time", StartUpBenchmark.PROCESSOR)
                + String.format(
                        Locale.ROOT,
                        "%nOn the class path: %.0f jars with %.1f MB without the starter, %.0f with %.1f MB with it. Elapsed times differ with %s"
                                + " (permutation test, two-sided, 10,000 shuffles).%n",
                        plain(StartUpBenchmark.JARS).median(),
                        plain(StartUpBenchmark.MEGABYTES).median(),
                        starter(StartUpBenchmark.JARS).median(),
                        starter(StartUpBenchmark.MEGABYTES).median(),
                        Conditions.chance(
                                chance.ofMedians(plain(StartUpBenchmark.ELAPSED), starter(StartUpBenchmark.ELAPSED))));
    }

    private String rows(String name, String value) {
        Spread plain = plain(value);
        Spread starter = starter(value);
        return String.format(
                Locale.ROOT,
                """
                | a plain web application, %1$s | %2$d | %3$s | 1 | |
                | the same with the starter, %1$s | %4$d | %5$s | **%6$.2f** | %7$.0f ms, %8$.0f %% |
                """,
                name,
                plain.count(),
                plain.cells(),
                starter.count(),
                starter.cells(),
                starter.median() / plain.median(),
                starter.median() - plain.median(),
                100 * (1 - plain.median() / starter.median()));
    }

    private String picture() {
        return new StripPlot("Start-up: milliseconds until the application could serve")
                .strip("plain, elapsed", plain(StartUpBenchmark.ELAPSED))
                .strip("with the starter, elapsed", starter(StartUpBenchmark.ELAPSED))
                .strip("plain, processor time", plain(StartUpBenchmark.PROCESSOR))
                .strip("with the starter, processor time", starter(StartUpBenchmark.PROCESSOR))
                .svg();
    }

    private Spread plain(String value) {
        return run.spread(StartUpBenchmark.PLAIN, value);
    }

    private Spread starter(String value) {
        return run.spread(StartUpBenchmark.STARTER, value);
    }
}
