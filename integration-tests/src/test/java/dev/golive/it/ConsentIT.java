package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an athlete agrees to, says and takes back on the page, against the ledger in the application's database. */
class ConsentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static Venue venue;
    private static Browser browser;

    @BeforeAll
    static void open() {
        venue = Venue.open("golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        browser = venue.browser();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @AfterEach
    void everybodyGoes() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Test
    void aRatingIsKeptWhileItIsAgreedToAndNeverElse() {
        String session = "consent";
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), session, "Ada");

        // Nobody has agreed to anything: it is refused, and nothing is kept.
        assertThat(rate(ada)).contains("\"code\":\"NOT_ALLOWED\"").contains("have not agreed");
        assertThat(kept(session)).isEmpty();
        ada.part("my-data").click();
        ada.part("consent-agree").waitFor();
        assertThat(ada.part("evidence-rate").isVisible()).isFalse();
        look(ada, "phone-consent");
        ada.part("evidence-later").click();
        assertThat(rate(ada)).contains("NOT_ALLOWED");

        // Effort, and nothing else, with the keyboard alone.
        ada.part("my-data").focus();
        ada.page().keyboard().press("Enter");
        consent(ada, "effort", "consent-agree").focus();
        ada.page().keyboard().press("Enter");
        ada.part("evidence-rate").waitFor();
        assertThat(ada.part("evidence-check-in").isVisible()).isFalse();
        look(ada, "phone-my-data");
        ada.part("evidence-rate").click();
        ada.page().locator("[part~='rate-option'][value='3']").focus();
        for (int up = 0; up < 4; up++) {
            ada.page().keyboard().press("ArrowDown");
        }
        look(ada, "phone-rate");
        ada.part("evidence-send").click();
        ada.part("evidence-kept").waitFor();
        assertThat(kept(session)).containsExactly(new EffortReported(7, null));

        // Taken back: refused again, and what was kept stays.
        ada.part("evidence-back").click();
        consent(ada, "effort", "consent-withdraw").click();
        consent(ada, "effort", "consent-agree").waitFor();
        assertThat(rate(ada)).contains("NOT_ALLOWED");
        assertThat(kept(session)).hasSize(1);

        // Well-being, by thumb.
        consent(ada, "wellbeing", "consent-agree").click();
        ada.page()
                .locator("[part='evidence-check-in']")
                .filter(new Locator.FilterOptions().setHasText("How life is"))
                .click();
        answer(ada, 0, "8");
        answer(ada, 3, "2");
        look(ada, "phone-check-in");
        ada.part("evidence-send").click();
        ada.part("evidence-kept").waitFor();
        assertThat(kept(session))
                .last()
                .isEqualTo(new CheckInAnswered(new TreeMap<>(
                        Map.of("satisfaction", new CheckInAnswer.Figure(8), "anxiety", new CheckInAnswer.Figure(2)))));
        ada.part("evidence-done").click();
        assertThat(ada.complaints()).isEmpty();
        assertThat(coach.complaints()).isEmpty();
    }

    @Test
    void whoHasAgreedIsAskedHowHardItWasOnceItIsOver() {
        String session = "consent-after";
        BrowserContext phone = Tab.phone(browser);
        TrainingTab ben = new TrainingTab(venue, phone, session, "Ben");
        // Before the class they are asked by themselves, once.
        ben.awaitPhase("waiting");
        ben.part("consent-agree").waitFor();
        look(ben, "phone-consent-waiting");
        consent(ben, "effort", "consent-agree").click();
        consent(ben, "effort", "consent-withdraw").waitFor();
        ben.part("evidence-close").click();
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        ben.awaitPhase("live");

        coach.end();

        ben.awaitPhase("ended");
        ben.page().locator("[part='rate-form'] .rating").nth(5).click();
        look(ben, "phone-rate-after");
        ben.part("evidence-send").click();
        ben.part("evidence-kept").waitFor();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kept(session)).containsExactly(new EffortReported(5, null)));
        ben.part("evidence-done").click();
        ben.part("evidence-sheet").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(ben.complaints()).isEmpty();
    }

    @Test
    void anAnswerToTheCoachsQuestionAboutEffortNeedsTheSameConsent() {
        String session = "consent-prompt";
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), session).goLive();
        TrainingTab cleo = TrainingTab.enter(venue, Tab.desktop(browser), session, "Cleo");
        coach.order("prompt.open", "{promptId: 'rpe', kind: 'effort', question: 'How hard was the whole class?'}");

        cleo.answer("6");
        cleo.part("board-failed").waitFor();
        assertThat(cleo.part("board-failed").textContent()).contains("agree", "My data");
        cleo.screenshot("desktop-answer-refused");
        ServerBoard board = new ServerBoard(venue, session);
        assertThat(board.prompt().answers()).isZero();
        cleo.part("my-data").click();
        consent(cleo, "effort", "consent-agree").click();
        consent(cleo, "effort", "consent-withdraw").waitFor();
        cleo.part("evidence-close").click();
        assertThat(kept(session)).isEmpty();

        cleo.answer("6");

        cleo.part("board-answer-kept").waitFor();
        cleo.screenshot("desktop-answer-kept");
        await().atMost(PATIENCE).until(() -> board.prompt().answers() == 1);
        assertThat(kept(session)).containsExactly(new EffortReported(6, null));
    }

    /** A browser tells of a dialog's closing a frame later, and by then the next one is open. */
    @Test
    void aSheetThatIsOpenedAgainAtOnceStaysOpen() {
        assertThat(isOpenAfter("sheet.close(); await sheet.updateComplete; sheet.open({ type: 'data' });"))
                .isTrue();
    }

    /** As the Escape key closes it, while there is something new to draw. */
    @Test
    void aSheetThatTheBrowserHasClosedStaysClosed() {
        assertThat(isOpenAfter("dialog().close(); sheet.requestUpdate();")).isFalse();
    }

    private static boolean isOpenAfter(String script) {
        TrainingTab dora = new TrainingTab(venue, Tab.phone(browser), "consent-again", "Dora");
        dora.awaitPhase("waiting");
        dora.part("consent-agree").waitFor();
        Object open = dora.page()
                .evaluate("async () => {"
                        + " const sheet = document.querySelector('golive-viewer').shadowRoot.querySelector('golive-evidence');"
                        + " const dialog = () => sheet.shadowRoot.querySelector('dialog');"
                        + script
                        + " await sheet.updateComplete;"
                        + " for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);"
                        + " return dialog()?.open ?? false; }");
        return Boolean.TRUE.equals(open);
    }

    private static Locator consent(Tab tab, String purpose, String part) {
        return tab.part("consent-" + purpose).locator("[part='" + part + "']");
    }

    private static void answer(Tab tab, int question, String value) {
        tab.page()
                .locator("[part='check-in-question']")
                .nth(question)
                .locator(".chip")
                .filter(new Locator.FilterOptions().setHasText(value))
                .first()
                .click();
    }

    /** As a page would that does not care what is agreed to. */
    private static String rate(Tab tab) {
        return String.valueOf(tab.page()
                .evaluate("async () => JSON.stringify(await document.querySelector('golive-viewer')"
                        + ".client.evidence.rate(9))"));
    }

    /** What the ledger has of what people said of themselves in a session. */
    private static List<Fact> kept(String session) {
        List<Fact> facts = new ArrayList<>();
        LedgerReader.each(
                venue.application().getBean(EvidenceLedger.class), Scope.of(new SessionLabel(session)), document -> {
                    EvidenceEvent event = document.event();
                    if (event.fact() instanceof EffortReported || event.fact() instanceof CheckInAnswered) {
                        facts.add(event.fact());
                    }
                });
        return facts;
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
