package dev.golive.test.livekit;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs commands as children of this JVM, which end with it. */
final class ChildProcesses implements CommandRunner {

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    private final Consumer<String> progress;
    private final Duration betweenReports;

    private ChildProcesses(Consumer<String> progress, Duration betweenReports) {
        this.progress = progress;
        this.betweenReports = betweenReports;
    }

    static ChildProcesses create(Consumer<String> progress) {
        return reporting(progress, BETWEEN_REPORTS);
    }

    static ChildProcesses reporting(Consumer<String> progress, Duration betweenReports) {
        return new ChildProcesses(progress, betweenReports);
    }

    @Override
    public Outcome run(Command command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
        builder.environment().putAll(command.variables());
        Process process = builder.start();
        process.getOutputStream().close();
        LogTail tail = LogTail.follow(process.getInputStream(), line -> line);
        ProcessLeash leash = ProcessLeash.on(process, Platform.ofThisMachine());
        try {
            awaitEnd(process, command);
            return new Outcome(process.exitValue(), tail.textAtEnd());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.words().get(0), interrupted);
        } finally {
            leash.release();
        }
    }

    private void awaitEnd(Process process, Command command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            while (true) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                Duration left = command.limit().minus(elapsed);
                if (left.isNegative()) {
                    throw new IOException("%s was still running after %s and has been stopped"
                            .formatted(command.words().get(0), inWords(command.limit())));
                }
                Duration next = left.compareTo(betweenReports) < 0 ? left : betweenReports;
                if (process.waitFor(next.toMillis() + 1, TimeUnit.MILLISECONDS)) {
                    return;
                }
                report(command, Duration.ofNanos(System.nanoTime() - start));
            }
        } finally {
            ProcessLeash.endNow(process);
        }
    }

    private void report(Command command, Duration elapsed) {
        command.activity()
                .ifPresent(activity -> progress.accept("%s: %s so far".formatted(activity, inWords(elapsed))));
    }

    private static String inWords(Duration duration) {
        return duration.toMinutes() == 0
                ? "%d s".formatted(duration.toSeconds())
                : "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
