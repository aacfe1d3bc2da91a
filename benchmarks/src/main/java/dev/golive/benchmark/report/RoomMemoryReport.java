package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.RoomMemory;
import java.util.List;
import java.util.Locale;

/** What a busy room keeps in memory as time goes by. */
public final class RoomMemoryReport {

    private static final double MEGA = 1e6;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int LAST = 5;

    /** The largest of the last ones against their smallest. */
    private static final double FLAT = 1.05;

    private final Measurements run;

    /** The report of this run. */
    public RoomMemoryReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("relay memory conditions", Conditions.of(run));
        document.replace("relay memory", table());
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | minutes | lines so far | reactions so far | heap in use after a collection, MB |
                |---|---|---|---|
                """);
        for (Trial trial : run.trials()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f | %,.0f | %,.0f | **%.2f** |%n",
                    value(trial, RoomMemory.SECONDS) / SECONDS_PER_MINUTE,
                    value(trial, RoomMemory.LINES),
                    value(trial, RoomMemory.REACTIONS),
                    value(trial, RoomMemory.HEAP) / MEGA));
        }
        List<Trial> last =
                run.trials().subList(run.trials().size() - LAST, run.trials().size());
        double most = last.stream().mapToDouble(RoomMemoryReport::heap).max().orElseThrow();
        double least = last.stream().mapToDouble(RoomMemoryReport::heap).min().orElseThrow();
        return table
                + String.format(
                        Locale.ROOT,
                        "%nOf the last five the largest is %.3f times the smallest; flat, which is at most %.2f: %s.",
                        most / least,
                        FLAT,
                        Conditions.yesOrNo(most <= FLAT * least));
    }

    private static double heap(Trial trial) {
        return value(trial, RoomMemory.HEAP);
    }

    private static double value(Trial trial, String name) {
        return trial.values().getOrDefault(name, Double.NaN);
    }
}
