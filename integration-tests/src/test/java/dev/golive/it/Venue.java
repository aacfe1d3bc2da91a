package dev.golive.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.golive.GoLive;
import dev.golive.samples.broadcast.BroadcastApplication;
import dev.golive.test.livekit.LocalLiveKit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A LiveKit server, the sample application and Chromium, one of each for all tests of a class. */
final class Venue implements AutoCloseable {

    private static final List<String> LOOPBACK_ONLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--allow-loopback-in-peer-connection",
            "--disable-features=WebRtcHideLocalIpsWithMdns");

    private final LocalLiveKit livekit;
    private final ConfigurableApplicationContext application;
    private final Playwright playwright = Playwright.create();
    private final List<Browser> browsers = new ArrayList<>();
    private final int port;

    private Venue(LocalLiveKit livekit, ConfigurableApplicationContext application, int port) {
        this.livekit = livekit;
        this.application = application;
        this.port = port;
    }

    static Venue open() {
        int port = freePort();
        LocalLiveKit livekit = LocalLiveKit.builder()
                .webhook(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"))
                .start();
        SpringApplication application = new SpringApplication(BroadcastApplication.class, AnySession.class);
        application.setDefaultProperties(Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "golive.livekit.url", livekit.url().toString(),
                "golive.livekit.api-key", livekit.apiKey(),
                "golive.livekit.api-secret", livekit.apiSecret()));
        return new Venue(livekit, application.run(), port);
    }

    /** A browser with a made-up camera and microphone, whose user says yes to everything. */
    Browser browser() {
        return launch(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--autoplay-policy=no-user-gesture-required");
    }

    /** The same browser, whose user has to be asked, and which plays no sound before a tap. */
    Browser strictBrowser(String... more) {
        return launch(more);
    }

    private Browser launch(String... more) {
        List<String> arguments = new ArrayList<>(LOOPBACK_ONLY);
        arguments.addAll(List.of(more));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium()))
                        .setIgnoreDefaultArgs(List.of("--mute-audio"))
                        .setArgs(arguments));
        browsers.add(browser);
        return browser;
    }

    private static String chromium() {
        return System.getenv().getOrDefault("GOLIVE_CHROMIUM", "/usr/bin/chromium");
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    GoLive golive() {
        return application.getBean(GoLive.class);
    }

    LocalLiveKit livekit() {
        return livekit;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("There is no free port on the loopback interface.", e);
        }
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
        playwright.close();
        application.close();
        livekit.close();
    }
}
