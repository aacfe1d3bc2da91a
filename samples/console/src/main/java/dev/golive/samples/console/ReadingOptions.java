package dev.golive.samples.console;

import dev.golive.sroi.attendance.AttendancePolicy;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.SessionTimes;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.policy.AttendancePolicyJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How attendance is read: the policy, and the times that a policy leaves open. */
final class ReadingOptions {

    private static final int MAX_POLICY_BYTES = 1 << 16;

    @Option(
            names = "--from",
            paramLabel = "MS",
            description = "Counts nothing before this time, in milliseconds since 1970: the planned start.")
    private @Nullable Long fromMillis;

    @Option(names = "--to", paramLabel = "MS", description = "Counts nothing from this time on: the planned end.")
    private @Nullable Long toMillis;

    @Option(names = "--live-from", paramLabel = "MS", description = "When the session went live.")
    private @Nullable Long liveFromMillis;

    @Option(names = "--live-to", paramLabel = "MS", description = "When it was over.")
    private @Nullable Long liveToMillis;

    @Option(
            names = "--grace",
            paramLabel = "DURATION",
            description = "Shows two segments as one if the gap is at most this long; adds nothing to any total."
                    + " The policy's unless it is given, and PT60S without one.")
    private @Nullable Duration grace;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "How to read: a JSON object with any of window (planned, live or none), grace, lateAfter,"
                    + " leftEarlyBefore and departureTimeout, all of them texts.")
    private @Nullable Path policyFile;

    @Option(
            names = "--as-of",
            paramLabel = "MS",
            description =
                    "When this is read: a clock that told a later time is not believed. Now, if there is a policy;"
                            + " without both, every clock is believed.")
    private @Nullable Long asOfMillis;

    /** Whether anything but presence alone is asked for. */
    boolean wantsAllFigures() {
        return policyFile != null || liveFromMillis != null || liveToMillis != null || asOfMillis != null;
    }

    /**
     * The rules.
     *
     * @throws UsageException if an option can't be
     * @throws RefusedException if the policy can't be
     */
    ReadingRules rules(Surroundings surroundings) {
        AttendancePolicy policy = policy();
        Window planned = window("--from", fromMillis, "--to", toMillis);
        Window live = window("--live-from", liveFromMillis, "--live-to", liveToMillis);
        SessionTimes times = SessionTimes.UNKNOWN.withPlanned(planned).withLive(live);
        ReadingRules rules = UsageException.orUsage("--live-from", () -> policy.rules(times));
        if (asOfMillis != null) {
            Instant asOf = Instant.ofEpochMilli(asOfMillis);
            return UsageException.orUsage("--as-of", () -> rules.withAsOf(asOf));
        }
        return policyFile == null ? rules : rules.withAsOf(surroundings.clock().instant());
    }

    private AttendancePolicy policy() {
        Path file = policyFile;
        AttendancePolicy policy = AttendancePolicy.STANDARD;
        if (file != null) {
            byte[] json = read(file);
            policy = orRefused(file, () -> AttendancePolicyJson.decode(json));
        }
        Duration longestGap = grace;
        return longestGap == null ? policy : withGrace(policy, longestGap);
    }

    private static AttendancePolicy withGrace(AttendancePolicy policy, Duration longestGap) {
        return UsageException.orUsage("--grace", () -> policy.withGrace(longestGap));
    }

    private static AttendancePolicy orRefused(Path file, Supplier<AttendancePolicy> policy) {
        return RefusedException.orRefused(() -> {
            try {
                return policy.get();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        });
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_POLICY_BYTES + 1);
            if (bytes.length > MAX_POLICY_BYTES) {
                throw new RefusedException(
                        file + ": This is longer than " + MAX_POLICY_BYTES + " bytes: no policy is.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UsageException("--policy: The file " + file + " can't be read: give one that is there.");
        }
    }

    private static Window window(String from, @Nullable Long start, String to, @Nullable Long end) {
        Window started = start == null ? Window.OPEN : startingAt(from, Instant.ofEpochMilli(start));
        return end == null ? started : endingAt(to, started, Instant.ofEpochMilli(end));
    }

    private static Window startingAt(String option, Instant start) {
        return UsageException.orUsage(option, () -> Window.OPEN.withFrom(start));
    }

    private static Window endingAt(String option, Window window, Instant end) {
        return UsageException.orUsage(option, () -> window.withTo(end));
    }
}
