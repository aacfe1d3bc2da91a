package dev.golive.test.livekit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a child process no later than this JVM.
 *
 * <p>A shutdown hook does it when the JVM ends in good order. On Linux and macOS a small shell does it even when the JVM is killed:
 * it waits for the end of a pipe whose other end only this JVM holds, and the kernel closes that in every case.
 */
final class ProcessLeash {

    // Ctrl-C reaches the whole process group: the watcher outlives it, and the JVM decides.
    private static final String WATCH = "trap '' INT HUP TERM; read -r _; kill -9 \"$1\" 2>/dev/null";

    private final Optional<Process> watcher;
    private final Thread hook;

    private ProcessLeash(Process child, Optional<Process> watcher) {
        this.watcher = watcher;
        this.hook = new Thread(() -> endNow(child), "golive-leash");
    }

    /**
     * Puts a process that has just been started on a leash.
     *
     * @throws IOException if that is impossible; the process has then been ended
     */
    static ProcessLeash on(Process child, Platform platform) throws IOException {
        Optional<Process> watcher = platform == Platform.WINDOWS ? Optional.empty() : Optional.of(watch(child));
        ProcessLeash leash = new ProcessLeash(child, watcher);
        try {
            Runtime.getRuntime().addShutdownHook(leash.hook);
        } catch (IllegalStateException shuttingDown) {
            endNow(child);
        }
        return leash;
    }

    /** Lets go of the process, which must have ended. */
    void release() {
        watcher.ifPresent(Process::destroyForcibly);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running or has run: nothing is left to take back.
        }
    }

    private static Process watch(Process child) throws IOException {
        try {
            Process watcher = new ProcessBuilder("sh", "-c", WATCH, "golive-leash", Long.toString(child.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // A watcher that outlived its process could later meet a stranger of the same id.
            CompletableFuture<Void> unused = child.onExit().thenRun(watcher::destroyForcibly);
            return watcher;
        } catch (IOException noShell) {
            endNow(child);
            throw noShell;
        }
    }

    /** Asks the process to end, and makes it, with all that it has started. */
    static void endNow(Process child) {
        // Asked now: once the process is gone, nobody knows whose children they were.
        List<ProcessHandle> descendants = child.descendants().toList();
        try {
            // LiveKit drains at the first signal, for as long as anybody is in a room, and ends at the second.
            for (int signal = 0; signal < 2 && child.isAlive(); signal++) {
                // Through its handle: Process.destroy would close the pipes as well, and with them the rest of the log.
                child.toHandle().destroy();
                child.waitFor(500, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
        child.toHandle().destroyForcibly();
    }
}
