package dev.golive.benchmark.report;

import dev.golive.benchmark.join.GoingLive;
import dev.golive.benchmark.join.Joins;
import dev.golive.benchmark.join.Joins.Way;
import dev.golive.benchmark.join.KeyFrameThrottle;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.PermutationTest;
import dev.golive.benchmark.measure.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the run in the browser showed. */
public final class JoinReport {

    private static final double COLD_TARGET = 1.1;
    private static final double OPEN_TARGET = 0.25;
    private static final String HEAD = "median | p90 | min | max";

    private final Measurements run;
    private final PermutationTest chance;

    /** The report of this run. */
    public JoinReport(Measurements run) {
        this.run = run;
        this.chance = new PermutationTest(run.seed());
    }

    /** Writes its parts of the document, and its pictures. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("join conditions", Conditions.of(run));
        document.replace("join", joins());
        document.replace("go-live", goingLive());
        document.replace("throttle", throttle());
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("join.svg"), joinPicture());
        Files.writeString(pictures.resolve("go-live.svg"), goLivePicture());
        Files.writeString(pictures.resolve("throttle.svg"), throttlePicture());
    }

    private String joins() {
        Spread bare = run.spread(Way.BARE.variant(), Joins.FROM_END);
        Spread cold = run.spread(Way.COLD.variant(), Joins.FROM_END);
        Spread open = run.spread(Way.OPEN.variant(), Joins.FROM_TAP);
        double coldRatio = cold.median() / bare.median();
        double openRatio = open.median() / bare.median();
        String table = """
                | ms | n | %s | ratio of medians | target | met |
                |---|---|---|---|---|---|---|---|---|
                | a bare page: navigation's end → first frame | %d | %s | 1 | | |
                | b our page: navigation's end → first frame | %d | %s | **%.2f** | ≤ %.2f | %s |
                | c our page, open before: tap → moving picture with sound | %d | %s | **%.2f** | ≤ %.2f | %s |
                | a from navigation's start | %d | %s | | | |
                | b from navigation's start | %d | %s | %.2f | | |
                """.formatted(
                HEAD,
                bare.count(),
                bare.cells(),
                cold.count(),
                cold.cells(),
                coldRatio,
                COLD_TARGET,
                Conditions.yesOrNo(coldRatio <= COLD_TARGET),
                open.count(),
                open.cells(),
                openRatio,
                OPEN_TARGET,
                Conditions.yesOrNo(openRatio <= OPEN_TARGET),
                bare.count(),
                run.spread(Way.BARE.variant(), Joins.FROM_START).cells(),
                cold.count(),
                run.spread(Way.COLD.variant(), Joins.FROM_START).cells(),
                run.spread(Way.COLD.variant(), Joins.FROM_START).median()
                        / run.spread(Way.BARE.variant(), Joins.FROM_START).median());
        String stages = """
                Medians on the way, ms after navigation's end: a scripts there %s, connected %s, subscribed %s; b scripts there %s, token \
                asked for %s, there %s, connected %s, subscribed %s. After the \
                tap, for c: sound %s, next new frame %s.
                """.formatted(
                        median(Way.BARE, Joins.SCRIPTS),
                        median(Way.BARE, "connected"),
                        median(Way.BARE, "subscribed"),
                        median(Way.COLD, Joins.SCRIPTS),
                        median(Way.COLD, Joins.ASKED),
                        median(Way.COLD, "token"),
                        median(Way.COLD, "connected"),
                        median(Way.COLD, "subscribed"),
                        median(Way.OPEN, "sound"),
                        median(Way.OPEN, "next-frame"));
        String difference =
                "b against a: %+.0f ms between the medians, %s (permutation test, two-sided, 10,000 shuffles)."
                        .formatted(cold.median() - bare.median(), Conditions.chance(chance.ofMedians(bare, cold)));
        return table + "\n" + difference + "\n\n" + stages;
    }

    private String median(Way way, String value) {
        return String.format(
                Locale.ROOT, "%.0f", run.spread(way.variant(), value).median());
    }

    private String goingLive() {
        StringBuilder table =
                new StringBuilder("| ms after the coach's tap | n | " + HEAD + " |\n|---|---|---|---|---|---|\n");
        for (String stage : GoingLive.STAGES) {
            Spread spread = run.spread(GoingLive.VARIANT, stage);
            table.append("| %s | %d | %s |\n".formatted(stage, spread.count(), spread.cells()));
        }
        table.append(String.format(
                Locale.ROOT,
                "%nThe pages' clocks were at most %.1f ms from the computer's, which is corrected.%n",
                run.spread(GoingLive.VARIANT, GoingLive.CLOCK).max()));
        return table.toString();
    }

    private String throttle() {
        StringBuilder table = new StringBuilder("| subscribed → first frame, ms | n | " + HEAD
                + " | later than %.0f ms |\n|---|---|---|---|---|---|---|\n".formatted(KeyFrameThrottle.LATE_MILLIS));
        StringBuilder differences = new StringBuilder();
        for (String what : List.of(KeyFrameThrottle.LATE, KeyFrameThrottle.PROMOTION)) {
            Spread livekit = toFrame(what, KeyFrameThrottle.LIVEKIT);
            Spread brief = toFrame(what, KeyFrameThrottle.SHORT);
            String name = what.replace('-', ' ');
            table.append(row(name + ", LiveKit's throttle (500 ms to 1 s)", livekit));
            table.append(row(name + ", 400 ms", brief));
            differences.append("%s: shares of late ones differ with %s. "
                    .formatted(
                            name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                            Conditions.chance(chance.ofSharesAbove(KeyFrameThrottle.LATE_MILLIS, livekit, brief))));
        }
        return table + "\n" + differences;
    }

    private static String row(String name, Spread spread) {
        long late = spread.above(KeyFrameThrottle.LATE_MILLIS);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | **%d of %d** (%.0f %%) |%n",
                name,
                spread.count(),
                spread.cells(),
                late,
                spread.count(),
                100.0 * late / spread.count());
    }

    private Spread toFrame(String what, String throttle) {
        return run.spread(what + " " + throttle, KeyFrameThrottle.TO_FRAME);
    }

    private String joinPicture() {
        return new StripPlot("An athlete joins: milliseconds until the picture")
                .strip("a  bare page, opened now", run.spread(Way.BARE.variant(), Joins.FROM_END))
                .strip("b  our page, opened now", run.spread(Way.COLD.variant(), Joins.FROM_END))
                .strip("c  our page, tap for sound", run.spread(Way.OPEN.variant(), Joins.FROM_TAP))
                .svg();
    }

    private String goLivePicture() {
        StripPlot plot = new StripPlot("The coach goes live: milliseconds after the tap");
        GoingLive.STAGES.forEach(stage -> plot.strip(stage, run.spread(GoingLive.VARIANT, stage)));
        return plot.svg();
    }

    private String throttlePicture() {
        StripPlot plot = new StripPlot("Key-frame throttle: milliseconds from subscription to first frame");
        for (String what : List.of(KeyFrameThrottle.LATE, KeyFrameThrottle.PROMOTION)) {
            plot.strip(what.replace('-', ' ') + ", LiveKit's", toFrame(what, KeyFrameThrottle.LIVEKIT));
            plot.strip(what.replace('-', ' ') + ", 400 ms", toFrame(what, KeyFrameThrottle.SHORT));
        }
        return plot.svg();
    }
}
