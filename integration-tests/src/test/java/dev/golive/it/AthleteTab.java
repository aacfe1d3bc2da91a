package dev.golive.it;

import com.microsoft.playwright.BrowserContext;

/** An athlete's page. */
final class AthleteTab extends Tab {

    AthleteTab(Venue venue, BrowserContext context, String session) {
        super(context, venue.address("/join/" + session));
    }
}
