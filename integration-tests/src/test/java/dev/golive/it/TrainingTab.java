package dev.golive.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The page of an athlete who trains. */
final class TrainingTab extends Tab {

    TrainingTab(Place place, BrowserContext context, String session, String name) {
        super(context, place.address("/join/" + session + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }

    static TrainingTab enter(Place place, BrowserContext context, String session, String name) {
        TrainingTab tab = new TrainingTab(place, context, session, name);
        tab.awaitPhase("live");
        return tab;
    }

    /** What the big clock says, in seconds; waits until there is one. */
    long seconds() {
        return secondsOf(part("board-timer-figure").innerText());
    }

    /** Of {@code 13} or {@code 1:05}. */
    static long secondsOf(String figure) {
        long seconds = 0;
        for (String part : figure.split(":", -1)) {
            seconds = 60 * seconds + Long.parseLong(part.strip());
        }
        return seconds;
    }

    /** Writes down every second that the big clock shows from now on. */
    void recordCountdown() {
        page().evaluate("() => { window.countdown = [];"
                + " const look = () => {"
                + " const board = document.querySelector('golive-viewer').shadowRoot.querySelector('golive-board');"
                + " const text = board?.shadowRoot.querySelector('[part~=board-timer-figure]')?.textContent.trim();"
                + " if (text && text !== window.countdown.at(-1)) window.countdown.push(text);"
                + " requestAnimationFrame(look); }; look(); }");
    }

    /** What was written down, in seconds. */
    List<Long> countdown() {
        Object shown = page().evaluate("() => window.countdown.join(' ')");
        return Stream.of(String.valueOf(shown).split(" ", -1))
                .map(TrainingTab::secondsOf)
                .toList();
    }

    /** What is done now, such as {@code WORK}. */
    String word() {
        return part("board-timer-word").innerText();
    }

    /** Counts so many repetitions, tap by tap. */
    void tap(int times) {
        for (int n = 0; n < times; n++) {
            part("board-tap").click();
        }
    }

    /** Takes the answer that says this. */
    void answer(String option) {
        page().locator("[part~='board-option']")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Takes part in the leaderboard under the real name. */
    void joinLeaderboard() {
        if (part("board-join-open").isVisible()) {
            part("board-join-open").click();
        } else {
            part("board-place-chip").click();
        }
        // A made-up name is what is chosen already.
        part("board-join-name").locator("label").nth(1).click();
        part("board-join").click();
        page().keyboard().press("Escape");
    }

    void awaitGone(String part) {
        part(part).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The browser stops the page's scripts, as it does with one that nobody looks at. */
    void sleep() {
        lifecycle("frozen");
    }

    /** Somebody looks at the page again. */
    void wake() {
        lifecycle("active");
    }

    private void lifecycle(String state) {
        CDPSession session = page().context().newCDPSession(page());
        JsonObject arguments = new JsonObject();
        arguments.addProperty("state", state);
        session.send("Page.setWebLifecycleState", arguments);
        session.detach();
    }
}
