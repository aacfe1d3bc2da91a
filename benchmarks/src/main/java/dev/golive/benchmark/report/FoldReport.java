package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.micro.Comparison;
import dev.golive.benchmark.micro.Comparison.Way;
import dev.golive.benchmark.micro.FoldMemory;
import dev.golive.benchmark.micro.MicroBenchmark;
import java.util.Locale;

/** What the microbenchmarks showed of attendance: how fast webhooks are folded, and what is kept of them. */
public final class FoldReport {

    private static final double EVENTS_PER_SECOND = 500_000;
    private static final double MICROS_PER_SECOND = 1e6;
    private static final double NANOS_PER_MICRO = 1_000;
    private static final double KILO = 1_000;
    private static final double MEGA = 1e6;

    /** Somewhat more for hundred times the events is still "by people". */
    private static final double HARDLY = 1.1;

    private final Measurements run;

    /** The report of this run. */
    public FoldReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("fold", speed());
        document.replace("fold memory", memory());
    }

    private String speed() {
        StringBuilder table = new StringBuilder("""
                | from webhooks to attendance | n | ns of processor time for an event, median (min to max) | events a second on one core | target | bytes allocated for an event | met |
                |---|---|---|---|---|---|---|
                """);
        table.append(row(Comparison.FOLD.baseline(), false));
        Comparison.FOLD.ours().forEach(way -> table.append(row(way, true)));
        return table.toString();
    }

    private String row(Way way, boolean asked) {
        String variant = Comparison.FOLD.variant(way);
        Spread micros = run.spread(variant, Comparison.FOLD.clock().value());
        double perSecond = MICROS_PER_SECOND / micros.median();
        return String.format(
                Locale.ROOT,
                "| %s | %d | **%.0f** (%.0f to %.0f) | **%,.0f** | %s | %.0f | %s |%n",
                way.name(),
                micros.count(),
                micros.median() * NANOS_PER_MICRO,
                micros.min() * NANOS_PER_MICRO,
                micros.max() * NANOS_PER_MICRO,
                perSecond,
                asked ? String.format(Locale.ROOT, "≥ %,.0f", EVENTS_PER_SECOND) : "",
                run.spread(variant, MicroBenchmark.BYTES).median(),
                asked ? Conditions.yesOrNo(perSecond >= EVENTS_PER_SECOND) : "");
    }

    private String memory() {
        StringBuilder table = new StringBuilder("""
                | events for each of %d people | events | kept by the fold, kB | bytes for a person | against the first line | the events themselves, MB |
                |---|---|---|---|---|---|
                """.formatted(FoldMemory.PEOPLE));
        double first = fold(FoldMemory.EVENTS_EACH.get(0));
        double last = first;
        for (int eventsEach : FoldMemory.EVENTS_EACH) {
            last = fold(eventsEach);
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | **%.0f** | %.0f | **%.2f** | %.1f |%n",
                    eventsEach,
                    eventsEach * FoldMemory.PEOPLE,
                    last / KILO,
                    last / FoldMemory.PEOPLE,
                    last / first,
                    run.spread(FoldMemory.variant(eventsEach), FoldMemory.EVENTS)
                                    .median()
                            / MEGA));
        }
        return table + "\nMemory goes by people and not by events: " + Conditions.yesOrNo(last <= HARDLY * first) + ".";
    }

    private double fold(int eventsEach) {
        return run.spread(FoldMemory.variant(eventsEach), FoldMemory.FOLD).median();
    }
}
