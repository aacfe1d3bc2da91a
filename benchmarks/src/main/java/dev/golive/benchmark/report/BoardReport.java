package dev.golive.benchmark.report;

import dev.golive.benchmark.board.ClassBytes;
import dev.golive.benchmark.board.CommandRate;
import dev.golive.benchmark.board.CommandRate.Kind;
import dev.golive.benchmark.board.CountingRoom;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.Store;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a board costs: bytes for each viewer, commands a second, packets and memory while a class counts. */
public final class BoardReport {

    private static final double KILO = 1_000;
    private static final double MEGA = 1e6;
    private static final double SECONDS_PER_MINUTE = 60;

    /** Packets that a viewer may get in a second. */
    private static final double PACKETS = 2;

    private static final int LAST = 5;

    /** The largest heap of the last ones against their smallest. */
    private static final double FLAT = 1.1;

    private final Measurements run;

    /** The report of this run. */
    public BoardReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("board conditions", Conditions.of(run));
        document.replace("board bytes", bytes());
        document.replace("board counting", counting());
        document.replace("board commands", commands());
    }

    private String bytes() {
        StringBuilder table = new StringBuilder("""
                | what changes | changes | of them sent whole | published: sum, kB | median | p99 | largest | the whole board each time: sum, kB | median | p99 | share |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        table.append(row("what the coach does", ClassBytes.BY_COACH::equals));
        table.append(row("totals and answers each second", ClassBytes.BY_SERVER::equals));
        table.append(row("all", any()));
        double seconds = ClassBytes.SECONDS;
        return table
                + String.format(
                        Locale.ROOT,
                        "%nFor each viewer that is %.0f bytes a second on the average of the class, instead of %.0f.",
                        sum(changes(any()), ClassBytes.SENT) / seconds,
                        sum(changes(any()), ClassBytes.WHOLE) / seconds);
    }

    private static Predicate<String> any() {
        return ((Predicate<String>) ClassBytes.BY_SERVER::equals).or(ClassBytes.BY_COACH::equals);
    }

    private String row(String name, Predicate<String> variant) {
        List<Trial> changes = changes(variant);
        Spread sent = spread(changes, ClassBytes.SENT);
        Spread whole = spread(changes, ClassBytes.WHOLE);
        double sum = sum(changes, ClassBytes.SENT);
        double wholeSum = sum(changes, ClassBytes.WHOLE);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | **%,.0f** | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | **%.2f** |%n",
                name,
                changes.size(),
                sum(changes, ClassBytes.SNAPSHOT),
                sum / KILO,
                sent.median(),
                sent.percentile(0.99),
                sent.max(),
                wholeSum / KILO,
                whole.median(),
                whole.percentile(0.99),
                sum / wholeSum);
    }

    private List<Trial> changes(Predicate<String> variant) {
        return run.trials().stream()
                .filter(trial -> variant.test(trial.variant()))
                .toList();
    }

    private static Spread spread(List<Trial> trials, String value) {
        return Spread.of(trials.stream().map(trial -> value(trial, value)).toList());
    }

    private static double sum(List<Trial> trials, String value) {
        return trials.stream().mapToDouble(trial -> value(trial, value)).sum();
    }

    private static double value(Trial trial, String name) {
        return trial.values().getOrDefault(name, Double.NaN);
    }

    private String counting() {
        StringBuilder table = new StringBuilder("""
                | minutes | requests so far | packets for each viewer a second | room's metadata changed, times a second | counted | on the board | heap in use after a collection, MB |
                |---|---|---|---|---|---|---|
                """);
        List<Trial> samples = changes(CountingRoom.VARIANT::equals);
        for (Trial trial : samples) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f | %,.0f | **%.2f** | %.2f | %,.0f | %,.0f | **%.2f** |%n",
                    value(trial, CountingRoom.SECONDS) / SECONDS_PER_MINUTE,
                    value(trial, CountingRoom.REQUESTS),
                    value(trial, CountingRoom.PACKETS),
                    value(trial, CountingRoom.METADATA),
                    value(trial, CountingRoom.COUNTED),
                    value(trial, CountingRoom.ON_BOARD),
                    value(trial, CountingRoom.HEAP) / MEGA));
        }
        Spread last = spread(samples.subList(samples.size() - LAST, samples.size()), CountingRoom.HEAP);
        double packets = spread(samples, CountingRoom.PACKETS).max();
        boolean all = samples.stream()
                .allMatch(trial -> value(trial, CountingRoom.COUNTED) == value(trial, CountingRoom.ON_BOARD));
        return table
                + String.format(
                        Locale.ROOT,
                        "%nAt most %.0f packets for each viewer a second: %s. All that was counted is on the board: %s. Of the last"
                                + " five heaps the largest is %.3f times the smallest; flat, which is at most %.1f: %s.",
                        PACKETS,
                        Conditions.yesOrNo(packets <= PACKETS),
                        Conditions.yesOrNo(all),
                        last.max() / last.min(),
                        FLAT,
                        Conditions.yesOrNo(last.max() <= FLAT * last.min()));
    }

    private String commands() {
        StringBuilder table = new StringBuilder("""
                | kept in | boards | who send at once | n | lines of chat a second, median (min to max) | commands a second | of the lines' rate | packets for a command |
                |---|---|---|---|---|---|---|---|
                """);
        for (Store store : Store.values()) {
            for (int rooms : CommandRate.ROOMS) {
                for (int writers : CommandRate.WRITERS) {
                    table.append(row(store, rooms, writers));
                }
            }
        }
        String busy = CommandRate.variant(Store.MEMORY, Kind.COMMAND, 1, 1);
        return table
                + String.format(
                        Locale.ROOT,
                        "%nThe board has %,.0f bytes.",
                        run.spread(busy, CommandRate.BOARD).median());
    }

    private String row(Store store, int rooms, int writers) {
        Spread lines = run.spread(CommandRate.variant(store, Kind.LINE, rooms, writers), CommandRate.PER_SECOND);
        String variant = CommandRate.variant(store, Kind.COMMAND, rooms, writers);
        Spread commands = run.spread(variant, CommandRate.PER_SECOND);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s | %s | **%.2f** | %.2f |%n",
                store.inWords(),
                rooms,
                writers,
                commands.count(),
                cells(lines),
                cells(commands),
                commands.median() / lines.median(),
                run.spread(variant, CommandRate.PACKETS).median());
    }

    private static String cells(Spread spread) {
        return String.format(Locale.ROOT, "**%,.0f** (%,.0f to %,.0f)", spread.median(), spread.min(), spread.max());
    }
}
