package dev.golive.samples.broadcast;

import dev.golive.test.livekit.Confirmation;
import dev.golive.test.livekit.LiveKitBinary;
import dev.golive.test.livekit.LiveKitUnavailableException;
import dev.golive.test.livekit.LocalLiveKit;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The application with a LiveKit server of its own, for {@code script/demo}. Ctrl-C ends both. */
final class Demo {

    private static final int USUAL_PORT = 8080;

    private Demo() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        int port = freePort();
        LocalLiveKit livekit;
        try {
            livekit = LocalLiveKit.builder()
                    .binary(LiveKitBinary.find(Confirmation.terminal(), out::println))
                    .webhook(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"))
                    .start();
        } catch (LiveKitUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        ConfigurableApplicationContext application = start(port, livekit, args);
        // The server goes with the application, whichever way that ends.
        application.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                livekit.close();
            }
        });
        out.println(links("http://localhost:" + port, livekit.url()));
    }

    /** The application, talking to this LiveKit server. */
    static ConfigurableApplicationContext start(int port, LocalLiveKit livekit, String... args) {
        SpringApplication application = new SpringApplication(BroadcastApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "golive.livekit.url", livekit.url().toString(),
                "golive.livekit.api-key", livekit.apiKey(),
                "golive.livekit.api-secret", livekit.apiSecret()));
        return application.run(args);
    }

    /** The usual port, or any other if it is taken. */
    private static int freePort() throws IOException {
        try (ServerSocket usual = new ServerSocket(USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
            return usual.getLocalPort();
        } catch (IOException taken) {
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return any.getLocalPort();
            }
        }
    }

    private static String links(String address, URI livekit) {
        return """

                  The demo is up. Open these in a browser, several at once if you like:

                    Coach      %1$s/coach/tuesday-hiit
                    Athletes   %1$s/join/tuesday-hiit
                    Moderator  %1$s/join/tuesday-hiit?moderator
                    Guided     %1$s/coach/guided-class   and   %1$s/join/guided-class
                    Timetable  %1$s/

                  LiveKit runs at %2$s. Ctrl-C ends everything.
                """.formatted(address, livekit);
    }
}
