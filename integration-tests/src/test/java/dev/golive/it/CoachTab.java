package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;

/** The coach's page. */
final class CoachTab extends Tab {

    CoachTab(Place place, BrowserContext context, String session) {
        super(context, place.address("/coach/" + session));
    }

    /** Through the preflight to a live picture. */
    CoachTab goLive() {
        part("allow").click();
        part("go-live").click();
        awaitPhase("live");
        return this;
    }

    /** Sends a command for the board, as the deck does; its body is JavaScript. The server must take it. */
    void order(String type, String body) {
        Object answer = page().evaluate(
                        "async () => JSON.stringify(await document.querySelector('golive-coach').client.board.order("
                                + "{ type: '" + type + "', body: " + body + " }))");
        assertThat(String.valueOf(answer)).contains("\"accepted\":true");
    }

    void end() {
        part("end").click();
        part("confirm-end").click();
        awaitPhase("ended");
    }
}
