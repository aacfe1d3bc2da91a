package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.micro.Comparison;
import dev.golive.benchmark.micro.Comparison.Target;
import dev.golive.benchmark.micro.Comparison.Way;
import dev.golive.benchmark.micro.MicroBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the microbenchmarks showed: each comparison against its baseline. */
public final class MicroReport {

    /** Those against LiveKit's own library; the others have tables of their own. */
    private static final List<Comparison> SHOWN = List.of(Comparison.MINT, Comparison.WEBHOOK);

    private static final List<Comparison> CODEC = List.of(Comparison.CARRY);

    private final Measurements run;

    /** The report of this run. */
    public MicroReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document, and its picture. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("jmh conditions", Conditions.of(run));
        document.replace("jmh", table(SHOWN));
        document.replace("codec", table(CODEC));
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("micro.svg"), picture());
    }

    private String table(List<Comparison> shown) {
        StringBuilder table = new StringBuilder("""
                | operation | n | µs of processor time, median (min to max) | times as fast | target | bytes allocated | share | target | met |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (Comparison comparison : shown) {
            table.append(baseline(comparison));
            comparison.ours().forEach(way -> table.append(ours(comparison, way)));
        }
        return table.toString();
    }

    private String baseline(Comparison comparison) {
        Spread micros = micros(comparison, comparison.baseline());
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | %s | 1 | | %.0f | 1 | | |%n",
                comparison.operation(),
                comparison.baseline().name(),
                micros.count(),
                range(micros),
                bytes(comparison, comparison.baseline()));
    }

    private String ours(Comparison comparison, Way way) {
        Spread micros = micros(comparison, way);
        double bytes = bytes(comparison, way);
        Target target = way.target();
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | %s | **%.1f** | %s | **%.0f** | %.2f | %s | %s |%n",
                comparison.operation(),
                way.name(),
                micros.count(),
                range(micros),
                speed(comparison, way),
                target == null ? "" : "≥ %s".formatted(plain(target.speed())),
                bytes,
                bytes / bytes(comparison, comparison.baseline()),
                target == null || target.bytes() == Double.MAX_VALUE ? "" : "≤ %,.0f".formatted(target.bytes()),
                target == null
                        ? ""
                        : Conditions.yesOrNo(speed(comparison, way) >= target.speed() && bytes <= target.bytes()));
    }

    private String picture() {
        RatioPlot plot = new RatioPlot("How many times as good as LiveKit's own library for Java", "livekit-server");
        for (Comparison comparison : SHOWN) {
            for (Way way : comparison.ours()) {
                Target target = way.target();
                if (target != null) {
                    double baselineBytes = bytes(comparison, comparison.baseline());
                    plot.bar(comparison.operation(), "times as fast", speed(comparison, way), target.speed())
                            .bar(
                                    comparison.operation(),
                                    "times fewer bytes",
                                    baselineBytes / bytes(comparison, way),
                                    baselineBytes / target.bytes());
                }
            }
        }
        return plot.svg();
    }

    private double speed(Comparison comparison, Way way) {
        return micros(comparison, comparison.baseline()).median()
                / micros(comparison, way).median();
    }

    private Spread micros(Comparison comparison, Way way) {
        return run.spread(comparison.variant(way), comparison.clock().value());
    }

    private double bytes(Comparison comparison, Way way) {
        return run.spread(comparison.variant(way), MicroBenchmark.BYTES).median();
    }

    private static String range(Spread spread) {
        return String.format(Locale.ROOT, "**%.2f** (%.2f to %.2f)", spread.median(), spread.min(), spread.max());
    }

    /** 4 for 4.0, and 0.7 for 0.7. */
    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
