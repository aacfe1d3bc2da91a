package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.micro.Comparison;
import dev.golive.benchmark.micro.Comparison.Target;
import dev.golive.benchmark.micro.Comparison.Way;
import java.util.List;
import java.util.Locale;

/** What keeping something costs beside the bare insert of the same rows. */
public final class KeepReport {

    private static final List<Comparison> WEBHOOKS = List.of(Comparison.KEEP_IN_FILE, Comparison.KEEP_IN_POSTGRES);
    private static final List<Comparison> LINES = List.of(
            Comparison.APPEND_TO_FILE,
            Comparison.APPEND_TEN_TO_FILE,
            Comparison.APPEND_TO_POSTGRES,
            Comparison.APPEND_TEN_TO_POSTGRES);

    private final Measurements run;

    /** The report of this run. */
    public KeepReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("keep", table(WEBHOOKS));
        document.replace("append", table(LINES));
    }

    private String table(List<Comparison> shown) {
        StringBuilder table = new StringBuilder("""
                | operation | n | µs that passed, median (min to max) | a second, one after the other | of the bare insert's rate | target | met |
                |---|---|---|---|---|---|---|
                """);
        for (Comparison comparison : shown) {
            table.append(row(comparison, comparison.baseline()));
            comparison.ours().forEach(way -> table.append(row(comparison, way)));
        }
        return table.toString();
    }

    private String row(Comparison comparison, Way way) {
        Spread micros = micros(comparison, way);
        double rate = micros(comparison, comparison.baseline()).median() / micros.median();
        Target target = way.target();
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | **%.0f** (%.0f to %.0f) | %,.0f | %s | %s | %s |%n",
                comparison.operation(),
                way.name(),
                micros.count(),
                micros.median(),
                micros.min(),
                micros.max(),
                1_000_000 / micros.median(),
                target == null ? "1" : String.format(Locale.ROOT, "**%.2f**", rate),
                target == null ? "" : "≥ " + target.speed(),
                target == null ? "" : Conditions.yesOrNo(rate >= target.speed()));
    }

    private Spread micros(Comparison comparison, Way way) {
        return run.spread(comparison.variant(way), comparison.clock().value());
    }
}
