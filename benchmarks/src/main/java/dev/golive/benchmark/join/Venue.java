package dev.golive.benchmark.join;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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

/**
 * A LiveKit server, the sample application and two browsers: one with a made-up camera whose user says yes to everything,
 * and one that plays no sound before a tap, as on people's phones. The latter shows one page at a time, always in front: in
 * others Chromium presents a frame a second.
 */
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
    private final Playwright playwright;
    private final Browser studio;
    private final Browser home;
    private final int port;

    private Venue(LocalLiveKit livekit, ConfigurableApplicationContext application, int port) {
        this.livekit = livekit;
        this.application = application;
        this.port = port;
        this.playwright = Playwright.create();
        this.studio = launch(
                playwright,
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--autoplay-policy=no-user-gesture-required");
        this.home = launch(playwright);
    }

    static Venue open() {
        int port = freePort();
        LocalLiveKit livekit = LocalLiveKit.builder()
                .webhook(URI.create("http://127.0.0.1:" + port + "/golive/livekit/webhook"))
                .start();
        SpringApplication application =
                new SpringApplication(BroadcastApplication.class, EverySession.class, BarePages.class);
        application.setDefaultProperties(Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "golive.livekit.url", livekit.url().toString(),
                "golive.livekit.api-key", livekit.apiKey(),
                "golive.livekit.api-secret", livekit.apiSecret()));
        return new Venue(livekit, application.run("--logging.level.dev.golive=warn"), port);
    }

    private static Browser launch(Playwright playwright, String... more) {
        List<String> arguments = new ArrayList<>(LOOPBACK_ONLY);
        arguments.addAll(List.of(more));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("GOLIVE_CHROMIUM", "/usr/bin/chromium")))
                        .setIgnoreDefaultArgs(List.of("--mute-audio"))
                        .setArgs(arguments));
    }

    /** The coach's computer: a camera and a microphone. */
    BrowserContext studio() {
        return studio.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /**
     * An athlete's phone. The permissions are not for any camera: without them Chromium offers WebRTC only the address of the
     * default route, and in a network with nothing but a loopback interface there is none.
     */
    BrowserContext phone() {
        return home.newContext(new Browser.NewContextOptions()
                .setPermissions(List.of("camera", "microphone"))
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The application's own. */
    GoLive golive() {
        return application.getBean(GoLive.class);
    }

    LocalLiveKit livekit() {
        return livekit;
    }

    String browserVersion() {
        return home.version();
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
        studio.close();
        home.close();
        playwright.close();
        application.close();
        livekit.close();
    }
}
