package dev.golive.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of somebody who chats. */
final class ChatTab extends Tab {

    ChatTab(Place place, BrowserContext context, String path) {
        super(context, place.address(path));
    }

    /** An athlete of this name. */
    static ChatTab athlete(Place place, BrowserContext context, String session, String name) {
        return new ChatTab(
                place, context, "/join/" + session + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** A moderator of this name. */
    static ChatTab moderator(Place place, BrowserContext context, String session, String name) {
        return new ChatTab(
                place, context, "/join/" + session + "?moderator=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    ChatTab inside() {
        awaitPhase("live");
        part("chat").waitFor();
        return this;
    }

    void write(String text) {
        part("chat-input").fill(text);
        part("chat-send").click();
    }

    /** A line of the chat that says this. */
    Locator line(String text) {
        return page().locator("[part~='chat-line']").filter(new Locator.FilterOptions().setHasText(text));
    }

    void awaitLine(String text) {
        line(text).first().waitFor();
    }

    void awaitNoLine(String text) {
        line(text).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** What every line says, in order. */
    List<String> texts() {
        return page().locator("[part~='chat-text']").allTextContents();
    }

    /** Opens a line's menu and takes one of its choices. */
    void choose(String line, String choice) {
        open(line);
        part("chat-" + choice).click();
    }

    /** Opens a line's menu. */
    void open(String line) {
        Locator chosen = line(line).first();
        // The button is there for the mouse when the mouse is on the line.
        chosen.hover();
        chosen.locator("[part~='chat-more']").click();
    }

    /** Acts on who wrote a line. */
    void act(String line, String act) {
        choose(line, act);
        part("chat-confirm").click();
        part("chat-sheet").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void react(String kind) {
        page().locator("[part~='reaction']")
                .nth(List.of("heart", "fire", "clap", "flex", "laugh", "wow").indexOf(kind))
                .click();
    }

    /** How often the room has reacted in this way, as the page shows it. */
    String count(String kind) {
        return page().locator("[part~='reaction'] .count")
                .nth(List.of("heart", "fire", "clap", "flex", "laugh", "wow").indexOf(kind))
                .textContent();
    }
}
