package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.relay.FanOut;
import dev.golive.benchmark.relay.Senders;
import dev.golive.benchmark.relay.Store;
import dev.golive.benchmark.relay.Throughput;
import dev.golive.benchmark.relay.Throughput.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What passes through the relay, how long people wait for it, and to how many packets it comes. */
public final class RelayReport {

    /** How many times as long the others may wait when somebody floods. */
    private static final double FLOOD_MAY_COST = 1.2;

    /** Packets that a viewer may get in a second. */
    private static final double PACKETS = 4;

    /** Less than all means that a tap was lost. */
    private static final double ALL = 0.999_999;

    private final Measurements run;

    /** The report of this run. */
    public RelayReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document, and its picture. */
    public void write(Document document, Path pictures) throws IOException {
        document.replace("relay conditions", Conditions.of(run));
        document.replace("relay", throughput());
        document.replace("relay senders", senders());
        document.replace("fan-out", fanOut());
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("fan-out.svg"), picture());
    }

    private String throughput() {
        StringBuilder table = new StringBuilder("""
                | kept in | who write at once | n | lines a second, median (min to max) | of the bare insert's rate | packets for a line |
                |---|---|---|---|---|---|
                """);
        for (Store store : Store.values()) {
            for (int writers : Throughput.WRITERS) {
                if (store != Store.MEMORY) {
                    table.append(row(store, Way.INSERT, writers, "1"));
                }
                table.append(row(store, Way.RELAY, writers, store == Store.MEMORY ? "" : ratio(store, writers)));
            }
        }
        return table.toString();
    }

    private String row(Store store, Way way, int writers, String ratio) {
        Spread rate = rate(store, way, writers);
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | %d | **%,.0f** (%,.0f to %,.0f) | %s | %s |%n",
                store.inWords(),
                way == Way.INSERT ? "a bare insert" : "the relay",
                writers,
                rate.count(),
                rate.median(),
                rate.min(),
                rate.max(),
                ratio,
                way == Way.INSERT ? "" : packets(store, writers));
    }

    private String packets(Store store, int writers) {
        Spread packets = run.spread(Throughput.variant(store, Way.RELAY, writers), Throughput.PACKETS);
        return String.format(Locale.ROOT, "%.3f", packets.median());
    }

    private String ratio(Store store, int writers) {
        double ratio = rate(store, Way.RELAY, writers).median()
                / rate(store, Way.INSERT, writers).median();
        return String.format(Locale.ROOT, "**%.2f**", ratio);
    }

    private Spread rate(Store store, Way way, int writers) {
        return run.spread(Throughput.variant(store, way, writers), Throughput.PER_SECOND);
    }

    private String senders() {
        StringBuilder table = new StringBuilder("""
                | %d people, %d lines a second, kept in | turns | p50, ms | p90, ms | p99, ms (min to max) | p99 from the call, ms | p99 against nobody floods | target | met |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(Senders.PEOPLE, Senders.LINES_PER_SECOND));
        for (Store store : Senders.STORES) {
            for (Senders.Flood flood : Senders.Flood.values()) {
                table.append(row(store, flood));
            }
        }
        return table.toString();
    }

    private String row(Store store, Senders.Flood flood) {
        String variant = Senders.variant(store, flood);
        Spread p99 = run.spread(variant, Senders.P99);
        double ratio = p99.median()
                / run.spread(Senders.variant(store, Senders.Flood.NONE), Senders.P99)
                        .median();
        boolean calm = flood == Senders.Flood.NONE;
        String who = calm
                ? "nobody floods"
                : String.format(
                        Locale.ROOT,
                        "one more sends %,.0f requests a second",
                        run.spread(variant, Senders.FLOOD).median());
        // An unbounded one measures this process's cores as much as the relay.
        boolean aim = flood == Senders.Flood.STEADY;
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | %.2f | %.2f | **%.2f** (%.2f to %.2f) | %.2f | %s | %s | %s |%n",
                store.inWords(),
                who,
                p99.count(),
                run.spread(variant, Senders.P50).median(),
                run.spread(variant, Senders.P90).median(),
                p99.median(),
                p99.min(),
                p99.max(),
                run.spread(variant, Senders.P99_OF_CALL).median(),
                calm ? "1" : String.format(Locale.ROOT, "**%.2f**", ratio),
                aim ? "≤ " + FLOOD_MAY_COST : "",
                aim ? Conditions.yesOrNo(ratio <= FLOOD_MAY_COST) : "");
    }

    private String fanOut() {
        StringBuilder table = new StringBuilder("""
                | taps a second | packets for each viewer a second, one for each tap | ours | target | packets a second for all %d, one for each tap | ours | times fewer | all counted | met |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(FanOut.PEOPLE));
        for (int taps : FanOut.TAPS) {
            double tapped = run.spread(FanOut.variant(taps), FanOut.TAPPED).median();
            double packets = packets(taps);
            double counted = run.spread(FanOut.variant(taps), FanOut.COUNTED).median();
            boolean all = counted > ALL && counted < 2 - ALL;
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,.1f | **%.2f** | ≤ %.0f | %,.0f | %,.0f | %,.1f | %s | %s |%n",
                    taps,
                    tapped,
                    packets,
                    PACKETS,
                    tapped * FanOut.PEOPLE,
                    packets * FanOut.PEOPLE,
                    tapped / packets,
                    Conditions.yesOrNo(all),
                    Conditions.yesOrNo(packets <= PACKETS)));
        }
        return table.toString();
    }

    private String picture() {
        CurvePlot plot = new CurvePlot(
                "Reactions: packets for each viewer a second, in a room of " + FanOut.PEOPLE,
                "taps a second, of all together",
                "one packet for each tap",
                "ours",
                PACKETS);
        FanOut.TAPS.forEach(taps -> plot.point(taps, taps, packets(taps)));
        return plot.svg();
    }

    private double packets(int taps) {
        return run.spread(FanOut.variant(taps), FanOut.PACKETS).median();
    }
}
