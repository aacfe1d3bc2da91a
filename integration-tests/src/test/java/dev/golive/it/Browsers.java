package dev.golive.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real browsers that reach nothing but this machine. */
final class Browsers implements AutoCloseable {

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

    private final Playwright playwright = Playwright.create();
    private final List<Browser> browsers = new ArrayList<>();

    /** One with a made-up camera and microphone, whose user says yes to everything. */
    Browser willing() {
        return launch(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--autoplay-policy=no-user-gesture-required");
    }

    /** One whose user has to be asked, and which plays no sound before a tap. */
    Browser launch(String... more) {
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

    @Override
    public void close() {
        browsers.forEach(Browser::close);
        playwright.close();
    }
}
