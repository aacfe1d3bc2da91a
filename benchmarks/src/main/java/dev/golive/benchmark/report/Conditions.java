package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When, where and with what a run took place, in words. */
final class Conditions {

    private Conditions() {}

    static String of(Measurements run) {
        Machine machine = run.machine();
        Quiet quiet = run.quiet();
        String versions = new TreeMap<>(run.versions())
                .entrySet().stream().map(Conditions::inWords).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Measured %s, in %d min, order shuffled with seed %d. Machine: %s, %d cores, %d GiB, %s, %s; load average %.2f"
                        + " before the start%s. Versions: %s.",
                run.startedAt(),
                Math.max(1, Math.round(run.took().toSeconds() / 60.0)),
                run.seed(),
                machine.processor(),
                machine.cores(),
                machine.memoryGib(),
                machine.system(),
                machine.java(),
                quiet.load(),
                quiet.reached()
                        ? ""
                        : ": **others were at work on it, which makes all figures worse and less certain**",
                versions);
    }

    private static String inWords(Map.Entry<String, String> version) {
        return version.getKey() + " " + version.getValue();
    }

    static String yesOrNo(boolean met) {
        return met ? "yes" : "**no**";
    }

    static String chance(double p) {
        return p < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", p);
    }
}
