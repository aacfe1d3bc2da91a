package dev.golive.it;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes down every message that comes over a page's data channel, whoever it is from. */
final class Ear {

    private final Tab tab;

    private Ear(Tab tab) {
        this.tab = tab;
    }

    /** Listens from now on. The page must be in the room. */
    static Ear at(Tab tab) {
        tab.page()
                .evaluate("() => { window.heard = [];"
                        + " document.querySelector('golive-viewer, golive-coach').client.room.on('dataReceived',"
                        + " (bytes, from, kind, topic) => { const packet = JSON.parse(new TextDecoder().decode(bytes));"
                        + " for (const message of [packet].flat()) window.heard.push({ ...message, topic }); }); }");
        return new Ear(tab);
    }

    /** Waits for the message with this id. */
    void await(String id) {
        tab.page().waitForFunction("(id) => window.heard.some((each) => each.id === id)", id);
    }

    /** Waits until a reaction has been counted so often, or more. */
    void awaitTotal(String kind, long total) {
        tab.page()
                .waitForFunction(
                        "({ kind, total }) => window.heard.some((each) => each.body?.totals?.[kind] >= total)",
                        Map.of("kind", kind, "total", (double) total));
    }

    /** The ids of all that was heard. */
    List<String> ids() {
        return heard().stream().map(each -> each.path("id").stringValue("")).toList();
    }

    /** All that was heard, each message with the topic it came on. */
    List<JsonNode> heard() {
        String json = String.valueOf(tab.page().evaluate("() => JSON.stringify(window.heard)"));
        return JsonMapper.shared().readTree(json).valueStream().toList();
    }
}
