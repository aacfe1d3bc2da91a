package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One person's page. */
class Tab {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double PATIENCE_MILLIS = 30_000;

    /** How LiveKit's client reports that its server, when busy, closes a room's web sockets without a goodbye. */
    private static final String HUNG_UP = "WS closed unexpectedly with code 1006";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    Tab(BrowserContext context, String address) {
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(HUNG_UP)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> hosts.add(request.url()));
        page.navigate(address);
    }

    static BrowserContext phone(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    static BrowserContext desktop(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    Page page() {
        return page;
    }

    /** What the page's scripts and the Content Security Policy complained about. */
    List<String> complaints() {
        return complaints;
    }

    /** Every address the page asked for. */
    List<String> requests() {
        return hosts;
    }

    /** A piece of the component, by its {@code part} name. */
    Locator part(String name) {
        return page.locator("[part~='" + name + "']").first();
    }

    void awaitPhase(String phase) {
        page.locator("[phase='" + phase + "']").waitFor();
    }

    String phase() {
        return String.valueOf(page.evaluate("document.querySelector('golive-viewer, golive-coach').phase"));
    }

    /** Waits until the picture moves: frames are decoded, and more of them a little later. */
    void awaitMovingPicture() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(framesDecoded()).isPositive());
        long before = framesDecoded();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(framesDecoded()).isGreaterThan(before + 5));
        assertThat(videoWidth()).isPositive();
    }

    long framesDecoded() {
        return number("video.getVideoPlaybackQuality().totalVideoFrames");
    }

    long videoWidth() {
        return number("video.videoWidth");
    }

    private long number(String expression) {
        Object value = page.evaluate("(() => { const video = document.querySelector('golive-viewer, golive-coach')"
                + "?.shadowRoot?.querySelector('video'); return video ? " + expression + " : 0; })()");
        return ((Number) value).longValue();
    }

    /** When the page had last connected to the room, by its own clock, in epoch milliseconds. */
    long connectedAtMs() {
        Object moment = page.evaluate("Math.ceil(performance.timeOrigin"
                + " + performance.getEntriesByName('golive:connected').at(-1).startTime)");
        return ((Number) moment).longValue();
    }

    /** Who this page is in the room. */
    String identity() {
        return String.valueOf(
                page.evaluate("document.querySelector('golive-viewer, golive-coach').client.grant.value.identity"));
    }

    /** Goes to another page, as people do when they have had enough. */
    void goAway() {
        page.navigate("about:blank");
    }

    /** Waits until nothing fades in or out any more. */
    void settle() {
        page.waitForFunction("() => {"
                + " const component = document.querySelector('golive-viewer, golive-coach');"
                + " return [...document.getAnimations(), ...(component?.shadowRoot.getAnimations() ?? [])]"
                + ".every((each) => each.playState !== 'running'"
                + " || each.effect.getComputedTiming().iterations === Infinity); }");
    }

    void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
    }

    void close() {
        page.close();
    }
}
