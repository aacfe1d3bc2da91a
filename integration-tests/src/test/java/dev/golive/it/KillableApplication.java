package dev.golive.it;

import static org.awaitility.Awaitility.await;

import dev.golive.samples.broadcast.BroadcastApplication;
import dev.golive.test.livekit.LocalLiveKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** The sample application as a process of its own, which can be killed and started again on the same port and data. */
final class KillableApplication implements AutoCloseable, Place {

    private final List<String> command;
    private final int port;
    private Process process;

    /** The application's beginning, in its process. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) {
            new SpringApplication(BroadcastApplication.class, AnySession.class).run(args);
        }
    }

    private KillableApplication(List<String> command, int port) {
        this.command = command;
        this.port = port;
        this.process = launch();
    }

    static KillableApplication start(int port, LocalLiveKit livekit, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(Venue.arguments(port, livekit, settings)));
        return new KillableApplication(command, port);
    }

    /** SIGKILL: it gets no chance to say goodbye. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    /** After {@link #kill}: once more. */
    void restart() {
        process = launch();
    }

    private Process launch() {
        try {
            Process launched = new ProcessBuilder(command).inheritIO().start();
            await().atMost(Duration.ofMinutes(2)).until(() -> answers());
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address("/golive/time"))).build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it keeps things. */
    Path data() {
        return Path.of("target/golive-data/" + port);
    }

    @Override
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Ends it as Ctrl-C does; again is harmless. */
    void stop() {
        process.destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        stop();
    }
}
