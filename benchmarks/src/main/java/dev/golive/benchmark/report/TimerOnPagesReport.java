package dev.golive.benchmark.report;

import dev.golive.benchmark.join.TimerOnPages;
import dev.golive.benchmark.join.TimerOnPages.By;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.measure.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How far apart pages show the same timer. */
public final class TimerOnPagesReport {

    /** How many milliseconds apart they may be, at the 99th percentile. */
    private static final double APART = 30;

    /** Of the instants of a round, of which there are four a second, the picture shows one a second. */
    private static final int THINNED = 4;

    private static final String PICTURE = """
            ![Strips of dots: milliseconds between the first and the last of the pages, for each round](images/benchmarks/board-pages.svg)

            """;

    private final Measurements run;

    /** The report of this run. */
    public TimerOnPagesReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document, and its picture. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("board pages conditions", Conditions.of(run));
        document.replace("board pages", PICTURE + table());
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("board-pages.svg"), picture());
    }

    private String table() {
        return String.format(Locale.ROOT, """
                | ms between the first and the last of %d pages | rounds | instants | p50 | p90 | p99 | max | smallest and largest median of a round | furthest from the server's time, p99 | target | met |
                |---|---|---|---|---|---|---|---|---|---|---|
                """, TimerOnPages.PAGES)
                + row("by their own computers' clocks", By.OWN)
                + row("by the server's clock, as the pages know it", By.SERVER)
                + String.format(
                        Locale.ROOT,
                        "%nEach page had asked for the time %.1f times on the average.",
                        run.spread(By.SERVER.variant(), TimerOnPages.QUESTIONS).median());
    }

    private String row(String name, By by) {
        Spread spread = run.spread(by.variant(), TimerOnPages.SPREAD);
        Spread medians = Spread.of(IntStream.rangeClosed(1, rounds())
                .mapToObj(round -> Spread.of(spreads(by, round)).median())
                .toList());
        double p99 = spread.percentile(0.99);
        boolean ours = by == By.SERVER;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | **%.1f** | %.1f | **%.1f** | %.1f | %.1f, %.1f | %.1f | %s | %s |%n",
                name,
                rounds(),
                spread.count(),
                spread.median(),
                spread.p90(),
                p99,
                spread.max(),
                medians.min(),
                medians.max(),
                run.spread(by.variant(), TimerOnPages.FURTHEST).percentile(0.99),
                ours ? String.format(Locale.ROOT, "p99 ≤ %.0f", APART) : "",
                ours ? Conditions.yesOrNo(p99 <= APART) : "");
    }

    private int rounds() {
        return run.trials().stream().mapToInt(Trial::round).max().orElse(0);
    }

    private List<Double> spreads(By by, int round) {
        return run.trials().stream()
                .filter(trial -> trial.variant().equals(by.variant()) && trial.round() == round)
                .map(trial -> trial.values().getOrDefault(TimerOnPages.SPREAD, Double.NaN))
                .toList();
    }

    private String picture() {
        StripPlot plot = new StripPlot(
                "One timer on " + TimerOnPages.PAGES + " pages: milliseconds between the first and the last");
        for (int round = 1; round <= rounds(); round++) {
            List<Double> all = spreads(By.SERVER, round);
            plot.strip(
                    "round " + round,
                    Spread.of(IntStream.range(0, all.size())
                            .filter(at -> at % THINNED == 0)
                            .mapToObj(all::get)
                            .toList()));
        }
        return plot.svg();
    }
}
