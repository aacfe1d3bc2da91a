package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen at phone and desktop size: usable by everyone, from one host only, under a strict policy. */
class ScreensIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final Path STUDIO = Path.of("src/test/resources/studio.js");

    private static Venue venue;
    private static Browser browser;
    private static Browser silent;

    @BeforeAll
    static void open() {
        venue = Venue.open();
        browser = venue.browser();
        silent = venue.strictBrowser("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    /** A kind of screen. */
    enum Size {
        PHONE(Tab::phone),
        DESKTOP(Tab::desktop);

        private final Function<Browser, BrowserContext> context;

        Size(Function<Browser, BrowserContext> context) {
            this.context = context;
        }

        BrowserContext on(Browser browser) {
            return context.apply(browser);
        }

        String named(String screen) {
            return name().toLowerCase(Locale.ROOT) + "-" + screen;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassFromPreflightToTheEnd(Size size) {
        String session = "screens-" + size;
        AthleteTab athlete = new AthleteTab(venue, size.on(silent), session);
        athlete.awaitPhase("waiting");
        look(athlete, size.named("viewer-waiting"));

        BrowserContext studio = size.on(browser);
        studio.addInitScript(STUDIO);
        CoachTab coach = new CoachTab(venue, studio, session);
        coach.part("allow").waitFor();
        look(coach, size.named("coach-allow"));
        coach.part("allow").click();
        coach.part("go-live").waitFor();
        look(coach, size.named("coach-preflight"));
        coach.part("go-live").click();
        coach.awaitPhase("live");
        athlete.awaitPhase("live");
        athlete.awaitMovingPicture();
        look(coach, size.named("coach-live"));
        look(athlete, size.named("viewer-live-muted"));

        athlete.part("sound").click();
        athlete.page()
                .waitForFunction(
                        "() => !document.querySelector('golive-viewer').shadowRoot.querySelector('video').paused");
        look(athlete, size.named("viewer-live"));
        AthleteTab preview = new AthleteTab(venue, size.on(browser), session + "?preview");
        preview.awaitMovingPicture();
        look(preview, size.named("preview"));

        coach.part("end").click();
        coach.part("confirm-end").waitFor();
        look(coach, size.named("coach-end"));
        coach.part("confirm-end").click();
        coach.awaitPhase("ended");
        athlete.awaitPhase("ended");
        coach.part("attendance-complete").waitFor();
        look(coach, size.named("coach-ended"));
        look(athlete, size.named("viewer-ended"));

        for (Tab tab : List.of(coach, athlete, preview)) {
            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.requests()).allMatch(ScreensIT::ours);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTimetable(Size size) {
        Tab timetable = new Tab(size.on(browser), venue.address("/"));
        timetable.page().getByText("Tuesday HIIT").first().waitFor();

        look(timetable, size.named("timetable"));

        assertThat(timetable.complaints()).isEmpty();
    }

    @Test
    void aCoachGoesLiveAndEndsWithTheKeyboardAlone() {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), "keyboard");
        coach.part("allow").waitFor();

        press(coach, "allow");
        coach.part("go-live").waitFor();
        press(coach, "go-live");
        coach.awaitPhase("live");
        press(coach, "end");
        coach.part("confirm-end").waitFor();
        coach.page().keyboard().press("Escape");
        assertThat(coach.phase()).isEqualTo("live");
        press(coach, "end");
        press(coach, "confirm-end");

        coach.awaitPhase("ended");
    }

    @Test
    void peopleWhoWantLessMotionGetNone() {
        AthleteTab athlete = new AthleteTab(venue, Tab.phone(browser), "calm");
        athlete.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        athlete.awaitPhase("waiting");

        Object moving = athlete.page()
                .evaluate(
                        "() => document.querySelector('golive-viewer').shadowRoot.getAnimations()"
                                + ".filter((each) => each.playState === 'running' && each.effect.getComputedTiming().duration > 10).length");

        assertThat(((Number) moving).intValue()).isZero();
    }

    /** Tabs to a piece, as somebody without a mouse does, and presses Enter. */
    private static void press(CoachTab coach, String part) {
        coach.part(part).waitFor();
        for (int steps = 0; steps < 40; steps++) {
            Object focused = coach.page()
                    .evaluate(
                            "document.querySelector('golive-coach').shadowRoot.activeElement?.getAttribute('part') ?? ''");
            if (List.of(String.valueOf(focused).split(" ")).contains(part)) {
                coach.page().keyboard().press("Enter");
                return;
            }
            coach.page().keyboard().press("Tab");
        }
        throw new AssertionError("Forty steps with the Tab key never came to " + part + ".");
    }

    private static boolean ours(String address) {
        return address.matches("(https?|wss?)://(localhost|127\\.0\\.0\\.1)[:/].*|(blob|data):.*");
    }

    private static void look(Tab tab, String name) {
        tab.settle();
        tab.screenshot(name);
        assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
                .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
                .extracting(Rule::getId, Rule::getNodes)
                .as("what axe finds on %s", name)
                .isEmpty();
    }
}
