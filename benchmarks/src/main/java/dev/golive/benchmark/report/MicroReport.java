package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.micro.MicroBenchmark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the microbenchmarks showed. */
public final class MicroReport {

    private final Measurements run;

    /** The report of this run. */
    public MicroReport(Measurements run) {
        this.run = run;
    }

    /** Writes its parts of the document. */
    public void write(Document document) {
        document.replace("jmh conditions", Conditions.of(run));
        document.replace("jmh", table());
    }

    private String table() {
        return """
                | operation | n | µs of processor time, median (min to max) | times as fast | target | bytes allocated | share | target | met |
                |---|---|---|---|---|---|---|---|---|
                """
                + baseline("mint a token, `livekit-server`", "MintToken")
                + ours("mint a token, ours", "MintToken", "golive", new Target(4, 3_200))
                + ours("the same from bare texts, each checked", "MintToken", "goliveFromTexts", null)
                + baseline("verify and read a webhook, `livekit-server`", "ReadWebhook")
                + ours("verify and read a webhook, ours", "ReadWebhook", "golive", new Target(2, 7_000));
    }

    /** At least so many times as fast, at most so many bytes. */
    private record Target(double speed, double bytes) {}

    private String baseline(String name, String benchmark) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | 1 | | %.0f | 1 | | |%n",
                name,
                micros(benchmark, "livekitServer").count(),
                range(micros(benchmark, "livekitServer")),
                bytes(benchmark, "livekitServer").median());
    }

    private String ours(String name, String benchmark, String variant, @Nullable Target target) {
        double speed = micros(benchmark, "livekitServer").median()
                / micros(benchmark, variant).median();
        double bytes = bytes(benchmark, variant).median();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | **%.1f** | %s | **%.0f** | %.2f | %s | %s |%n",
                name,
                micros(benchmark, variant).count(),
                range(micros(benchmark, variant)),
                speed,
                target == null ? "" : "≥ %.0f".formatted(target.speed()),
                bytes,
                bytes / bytes(benchmark, "livekitServer").median(),
                target == null ? "" : "≤ %,.0f".formatted(target.bytes()),
                target == null ? "" : Conditions.yesOrNo(speed >= target.speed() && bytes <= target.bytes()));
    }

    private static String range(Spread spread) {
        return String.format(Locale.ROOT, "**%.2f** (%.2f to %.2f)", spread.median(), spread.min(), spread.max());
    }

    private Spread micros(String benchmark, String variant) {
        return run.spread(benchmark + "." + variant, MicroBenchmark.MICROS);
    }

    private Spread bytes(String benchmark, String variant) {
        return run.spread(benchmark + "." + variant, MicroBenchmark.BYTES);
    }
}
