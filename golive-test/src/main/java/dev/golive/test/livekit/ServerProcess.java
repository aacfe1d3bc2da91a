package dev.golive.test.livekit;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a server, from its start to its end. */
final class ServerProcess {

    private static final int POLL_MILLIS = 20;
    private static final int REQUEST_MILLIS = 1000;

    private final Process process;
    private final ProcessLeash leash;
    private final LogTail log;

    private ServerProcess(Process process, ProcessLeash leash, LogTail log) {
        this.process = process;
        this.leash = leash;
        this.log = log;
    }

    /**
     * Starts a server and waits until it is healthy.
     *
     * @return the server, or empty if somebody else listens on its port
     * @throws LiveKitUnavailableException if it ends by itself or is not healthy after {@code patience}, with the end of its log
     */
    static Optional<ServerProcess> launch(LiveKitBinary binary, ServerSettings settings, Duration patience) {
        if (!settings.ports().signalIsFree()) {
            return Optional.empty();
        }
        ServerProcess server = start(binary, settings);
        boolean kept = false;
        try {
            kept = server.becomesHealthy(settings.ports().signal(), patience);
            return kept ? Optional.of(server) : Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LiveKitUnavailableException(
                    "The thread was interrupted while livekit-server started.", interrupted);
        } finally {
            if (!kept) {
                server.kill();
            }
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() {
        return log.text();
    }

    /** Ends it politely, then by force; returns when it has ended. */
    void stop() {
        ProcessLeash.endNow(process);
        kill();
    }

    /** Ends it as a crash would; returns when it has ended. */
    void kill() {
        process.toHandle().destroyForcibly();
        // Nothing survives SIGKILL, so this is short, and an interruption must not leave a process behind.
        process.onExit().join();
        leash.release();
    }

    private static ServerProcess start(LiveKitBinary binary, ServerSettings settings) {
        Platform platform = Platform.ofThisMachine();
        ProcessBuilder builder = new ProcessBuilder(binary.path().toString()).redirectErrorStream(true);
        // The server reads settings of its own from here, and they would win over ours.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LIVEKIT_")
                        || name.startsWith("REDIS_")
                        || name.equals("NODE_IP")
                        || name.equals("UDP_PORT"));
        // Neither in a file nor among the arguments, where every user of the machine could read the secret.
        builder.environment().put("LIVEKIT_CONFIG", settings.yaml(platform));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            LogTail log = LogTail.follow(process.getInputStream(), settings.credentials()::mask);
            return new ServerProcess(process, ProcessLeash.on(process, platform), log);
        } catch (IOException failed) {
            throw new LiveKitUnavailableException(
                    "%s could not be started: %s".formatted(binary.path(), failed.getMessage()), failed);
        }
    }

    private boolean becomesHealthy(int port, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        URI health = URI.create("http://127.0.0.1:%d/".formatted(port));
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (answersOk(health)) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                throw new LiveKitUnavailableException(
                        "livekit-server was not healthy at %s after %d ms; raise the limit if this machine is slow. The end of its log:\n%s"
                                .formatted(health, patience.toMillis(), log.text()));
            }
        }
        String last = log.textAtEnd();
        if (last.contains("address already in use") || last.contains("Only one usage of each socket address")) {
            return false;
        }
        throw new LiveKitUnavailableException("livekit-server ended with exit code %d while it started. Its log:\n%s"
                .formatted(process.exitValue(), last));
    }

    private static boolean answersOk(URI health) {
        try {
            // No proxy: whatever the JVM is set to, this is loopback.
            if (health.toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection) {
                connection.setConnectTimeout(REQUEST_MILLIS);
                connection.setReadTimeout(REQUEST_MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK
                        && new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8).equals("OK");
            }
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }
}
