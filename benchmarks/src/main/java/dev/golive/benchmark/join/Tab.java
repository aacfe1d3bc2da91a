package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page, and the marks that it leaves. */
final class Tab implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;
    private static final double POLL_MILLIS = 50;
    private static final Duration WINDOW = Duration.ofMillis(1500);
    private static final String TAP_WATCH = script("tap-watch.js");
    private static final String PAGE_CLOCK = script("page-clock.js");

    private static final String TOLD = "benchmark ";
    private static final Pattern FIGURE = Pattern.compile("\"(\\w+)\":([-0-9.e]+)");

    private final Page page;
    private final Queue<String> told = new ArrayDeque<>();

    private Tab(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.text().startsWith(TOLD)) {
                told.add(message.text().substring(TOLD.length()));
            }
        });
    }

    /** Opens an address in a new tab that has come to rest, and does not wait for what is there. */
    static Tab open(BrowserContext context, String address) {
        Tab tab = new Tab(context.newPage());
        tab.page.addInitScript(TAP_WATCH);
        tab.page.bringToFront();
        // A new tab is a new window to Chromium, whose making would otherwise be measured, too.
        tab.rest(WINDOW);
        tab.page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return tab;
    }

    /** A piece of the component, by its {@code part} name. */
    Locator part(String name) {
        return page.locator("[part~='" + name + "']").first();
    }

    Tab awaitPhase(String phase) {
        page.locator("[phase='" + phase + "']").waitFor();
        return this;
    }

    Tab awaitMark(String name) {
        return await("performance.getEntriesByName('" + name + "').length > 0");
    }

    Tab await(String condition) {
        page.waitForFunction(
                "() => Boolean(" + condition + ")",
                null,
                new Page.WaitForFunctionOptions().setPollingInterval(POLL_MILLIS));
        return this;
    }

    /** When the page left a mark, in milliseconds since its navigation began. */
    double mark(String name) {
        return number("performance.getEntriesByName('" + name + "')[0].startTime");
    }

    /** When the last byte of the page's document had come, in milliseconds since its navigation began. */
    double navigationEnd() {
        return number("performance.getEntriesByType('navigation')[0].responseEnd");
    }

    /** What has to be added to the page's own times to have milliseconds since 1970. */
    double origin() {
        return number("performance.timeOrigin") - number("(" + PAGE_CLOCK + ")()");
    }

    /** How far the page's clock is from the computer's, in milliseconds. */
    double clockOffset() {
        return number("(" + PAGE_CLOCK + ")()");
    }

    double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    Object call(String function, Map<String, Object> argument) {
        return page.evaluate("argument => " + function + "(argument)", argument);
    }

    /** The next figures that the page tells of by itself; asking it would be a user's gesture. */
    Map<String, Double> hear() {
        page.waitForCondition(() -> !told.isEmpty());
        Map<String, Double> figures = new HashMap<>();
        Matcher figure = FIGURE.matcher(told.remove());
        while (figure.find()) {
            figures.put(figure.group(1), Double.valueOf(figure.group(2)));
        }
        return figures;
    }

    /** A finger, for a moment. */
    void tap(double x, double y) {
        page.touchscreen().tap(x, y);
    }

    void rest(Duration time) {
        page.waitForTimeout((double) time.toMillis());
    }

    /** One of the scripts that lie beside this class. */
    static String script(String name) {
        try (InputStream file = Tab.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("^(//.*\n)+", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
