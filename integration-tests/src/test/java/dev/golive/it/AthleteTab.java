package dev.golive.it;

import com.microsoft.playwright.BrowserContext;

/** An athlete's page. */
final class AthleteTab extends Tab {

    AthleteTab(Place place, BrowserContext context, String session) {
        super(context, place.address("/join/" + session));
    }
}
