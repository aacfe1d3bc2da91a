package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What time it is at the server, on computers whose clocks are wrong and whose networks are slow, now this way, now that. */
class ClockIT {

    /** Far less than a token's answer was held up, and a tenth of what anybody sees. */
    private static final long NEAR_MILLIS = 60;

    /** Each question about the time waits up to 200 ms on each way, and the token's answer a second. */
    private static final String WRONG_CLOCK_AND_SLOW_NETWORK = """
            const right = Date.now;
            Date.now = () => right() + %d;
            const quick = globalThis.fetch;
            const pause = (ms) => new Promise((go) => setTimeout(go, ms));
            globalThis.fetch = async (address, init) => {
              const asksTime = String(address).endsWith('/time');
              if (asksTime) await pause(Math.random() * 200);
              const answer = await quick(address, init);
              await pause(asksTime ? Math.random() * 200 : String(address).endsWith('/token') ? 1_000 : 0);
              return answer;
            };""";

    private Venue venue;

    @BeforeEach
    void open() {
        venue = Venue.open();
    }

    @AfterEach
    void close() {
        venue.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, -2_000})
    void aPageKnowsTheServersTime(int wrongByMillis) {
        new CoachTab(venue, Tab.desktop(venue.browser()), "clock").goLive();
        BrowserContext phone = Tab.phone(venue.browser());
        phone.addInitScript(WRONG_CLOCK_AND_SLOW_NETWORK.formatted(wrongByMillis));
        AthleteTab athlete = new AthleteTab(venue, phone, "clock");
        athlete.awaitPhase("live");
        assertThat(millisOff(athlete)).isGreaterThan(NEAR_MILLIS);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(millisOff(athlete)).isLessThanOrEqualTo(NEAR_MILLIS));
    }

    /** How far the page's answer lies outside of the time in which it was asked. */
    private static long millisOff(Tab tab) {
        long before = System.currentTimeMillis();
        Object answer = tab.page().evaluate("document.querySelector('golive-viewer').client.now()");
        long after = System.currentTimeMillis();
        double now = ((Number) answer).doubleValue();
        return Math.round(Math.max(0, Math.max(before - now, now - after)));
    }
}
