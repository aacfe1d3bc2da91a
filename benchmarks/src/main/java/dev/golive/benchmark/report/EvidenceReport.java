package dev.golive.benchmark.report;

import dev.golive.benchmark.evidence.BundleTimes;
import dev.golive.benchmark.evidence.LedgerThroughput;
import dev.golive.benchmark.evidence.RollupThroughput;
import dev.golive.benchmark.evidence.Shelf;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import java.util.Locale;

/** How fast evidence was kept, bundled and rolled up. */
public final class EvidenceReport {

    private static final double DATABASE_TARGET = 0.8;
    private static final double LINES_TARGET = 100_000;
    private static final double ROLL_UP_TARGET = 1_000_000;
    private static final double CORES_TARGET = 1.7;
    private static final double MEGA = 1e6;
    private static final double SECONDS = 1_000;

    /** Somewhat more for five times the events is still "by people and sessions". */
    private static final double HARDLY = 1.1;

    private final Measurements run;

    /** The report of this run. */
    public EvidenceReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("evidence conditions", Conditions.of(run));
        document.replace("evidence append", append());
        document.replace("evidence rollup", rollup());
        document.replace("evidence rollup memory", memory());
        document.replace("evidence bundle", bundle());
    }

    private String append() {
        StringBuilder table = new StringBuilder("""
                | kept in | n | events a second, median (min to max) | of the bare way's rate | target | met |
                |---|---|---|---|---|---|
                """);
        for (Shelf.Kind kind : Shelf.Kind.values()) {
            Spread bare = perSecond(LedgerThroughput.variant(kind, LedgerThroughput.Way.BARE));
            Spread ours = perSecond(LedgerThroughput.variant(kind, LedgerThroughput.Way.LEDGER));
            boolean lines = kind == Shelf.Kind.LINES;
            boolean met = lines ? ours.median() >= LINES_TARGET : ours.median() >= DATABASE_TARGET * bare.median();
            table.append(String.format(
                    Locale.ROOT, "| %s, bare | %d | %s | 1 | | |%n", kind.inWords(), bare.count(), range(bare)));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s, the ledger | %d | %s | **%.2f** | %s | %s |%n",
                    kind.inWords(),
                    ours.count(),
                    range(ours),
                    ours.median() / bare.median(),
                    lines ? "≥ 100,000 a second" : "≥ 0.8",
                    Conditions.yesOrNo(met)));
        }
        return table.toString();
    }

    private String rollup() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                """
                | %,d events, %,d people in sessions | n | events a second, median (min to max) | against one core | seconds for the report | target | met |
                |---|---|---|---|---|---|---|
                """,
                RollupThroughput.events(),
                (long) RollupThroughput.SESSIONS * RollupThroughput.PEOPLE));
        Spread sums = perSecond(RollupThroughput.variant(RollupThroughput.Way.SUMS, 1));
        Spread one = perSecond(RollupThroughput.variant(RollupThroughput.Way.ROLL_UP, 1));
        Spread two = perSecond(RollupThroughput.variant(RollupThroughput.Way.ROLL_UP, 2));
        double faster = two.median() / one.median();
        table.append(
                String.format(Locale.ROOT, "| plain sums, one core | %d | %s | | | | |%n", sums.count(), range(sums)));
        table.append(String.format(
                Locale.ROOT, "| ours, one core | %d | %s | 1 | %.1f | | |%n", one.count(), range(one), read(1)));
        table.append(String.format(
                Locale.ROOT,
                "| ours, two cores | %d | %s | **%.2f** | %.1f | ≥ 1,000,000 a second, ≥ 1.7 | %s, %s |%n",
                two.count(),
                range(two),
                faster,
                read(2),
                Conditions.yesOrNo(two.median() >= ROLL_UP_TARGET),
                Conditions.yesOrNo(faster >= CORES_TARGET)));
        return table.toString();
    }

    private double read(int cores) {
        String variant = RollupThroughput.variant(RollupThroughput.Way.ROLL_UP, cores);
        return run.spread(variant, RollupThroughput.READ_MILLIS).median() / SECONDS;
    }

    private String memory() {
        StringBuilder table = new StringBuilder("""
                | events for each person in a session | events | kept by the roll-up, MB | bytes for a person in a session | against the first line |
                |---|---|---|---|---|
                """);
        double first = kept(RollupThroughput.EVENTS_EACH.get(0));
        double last = first;
        int places = RollupThroughput.KEPT_SESSIONS * RollupThroughput.PEOPLE;
        for (int eventsEach : RollupThroughput.EVENTS_EACH) {
            last = kept(eventsEach);
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | **%.1f** | %.0f | **%.2f** |%n",
                    eventsEach,
                    (long) eventsEach * places,
                    last / MEGA,
                    last / places,
                    last / first));
        }
        return table + "\nMemory goes by people and sessions, not by events: "
                + Conditions.yesOrNo(last <= HARDLY * first) + ".";
    }

    private double kept(int eventsEach) {
        return run.spread(RollupThroughput.memoryVariant(eventsEach), RollupThroughput.BYTES)
                .median();
    }

    private String bundle() {
        double sum = millis(BundleTimes.Way.SHA256SUM).median();
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                """
                | a session of %,d people, a zip of %.1f MB | n | ms, median (min to max) | against `sha256sum` |
                |---|---|---|---|
                """,
                BundleTimes.PEOPLE,
                run.spread(BundleTimes.variant(BundleTimes.Way.BUILD), BundleTimes.BYTES)
                                .median()
                        / MEGA));
        for (BundleTimes.Way way : BundleTimes.Way.values()) {
            Spread millis = millis(way);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | **%.0f** (%.0f to %.0f) | %.1f |%n",
                    way.inWords(),
                    millis.count(),
                    millis.median(),
                    millis.min(),
                    millis.max(),
                    millis.median() / sum));
        }
        return table.toString();
    }

    private Spread millis(BundleTimes.Way way) {
        return run.spread(BundleTimes.variant(way), BundleTimes.MILLIS);
    }

    private Spread perSecond(String variant) {
        return run.spread(variant, RollupThroughput.PER_SECOND);
    }

    private static String range(Spread spread) {
        return String.format(Locale.ROOT, "**%,.0f** (%,.0f to %,.0f)", spread.median(), spread.min(), spread.max());
    }
}
