package dev.golive.benchmark.report;

import dev.golive.benchmark.join.TapToText;
import dev.golive.benchmark.join.TapToText.Way;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the way through the relay costs a line on five pages. */
public final class TapToTextReport {

    /** How many milliseconds later the relayed line may be, at the 90th percentile. */
    private static final double MAY_COST = 15;

    private final Measurements run;

    /** The report of this run. */
    public TapToTextReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document, and its picture. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("relay pages conditions", Conditions.of(run));
        document.replace("relay pages", table());
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("relay-pages.svg"), picture());
    }

    private String table() {
        Spread direct = run.spread(Way.DIRECT.variant(), TapToText.LAST);
        Spread relay = run.spread(Way.RELAY.variant(), TapToText.LAST);
        double more = relay.p90() - direct.p90();
        return """
                | ms from the call | n | median | p90 | min | max | more at the median | more at p90 | target | met |
                |---|---|---|---|---|---|---|---|---|---|
                """
                + String.format(
                        Locale.ROOT,
                        "| directly, until it stands on the last of five pages | %d | %s | | | | |%n",
                        direct.count(),
                        cells(direct))
                + String.format(
                        Locale.ROOT,
                        "| by the relay, until it stands on the last of five pages | %d | %s | %+.1f | **%+.1f** | ≤ +%.0f | %s |%n",
                        relay.count(),
                        cells(relay),
                        relay.median() - direct.median(),
                        more,
                        MAY_COST,
                        Conditions.yesOrNo(more <= MAY_COST))
                + row("directly, on the first page", Way.DIRECT, TapToText.FIRST)
                + row("by the relay, on the first page", Way.RELAY, TapToText.FIRST)
                + row("by the relay, until the sender has its answer", Way.RELAY, TapToText.ANSWERED);
    }

    private String row(String name, Way way, String value) {
        Spread spread = run.spread(way.variant(), value);
        return String.format(Locale.ROOT, "| %s | %d | %s | | | | |%n", name, spread.count(), cells(spread));
    }

    private static String cells(Spread spread) {
        return String.format(
                Locale.ROOT,
                "**%.1f** | %.1f | %.1f | %.1f",
                spread.median(),
                spread.p90(),
                spread.min(),
                spread.max());
    }

    private String picture() {
        return new StripPlot("A line on five pages: milliseconds until it stood on the last")
                .strip("from page to page", run.spread(Way.DIRECT.variant(), TapToText.LAST))
                .strip("through the relay", run.spread(Way.RELAY.variant(), TapToText.LAST))
                .svg();
    }
}
