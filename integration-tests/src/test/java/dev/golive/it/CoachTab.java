package dev.golive.it;

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

    void end() {
        part("end").click();
        part("confirm-end").click();
        awaitPhase("ended");
    }
}
