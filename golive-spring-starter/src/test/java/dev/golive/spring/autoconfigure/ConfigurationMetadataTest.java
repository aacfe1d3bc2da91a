package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers while somebody writes settings. */
class ConfigurationMetadataTest {

    private final Map<String, JsonNode> properties = read();

    @Test
    void everyPropertyIsThere() {
        assertThat(properties)
                .containsOnlyKeys(
                        "golive.attendance.poll",
                        "golive.board.video-hosts",
                        "golive.chat.edit-window",
                        "golive.chat.filter-fallback",
                        "golive.chat.filter-timeout",
                        "golive.chat.keep-for",
                        "golive.chat.links",
                        "golive.chat.livekit-interop",
                        "golive.chat.names",
                        "golive.chat.path",
                        "golive.chat.repeat-within",
                        "golive.chat.slow-pause",
                        "golive.evidence.keep-for",
                        "golive.evidence.keep-health-for",
                        "golive.evidence.key",
                        "golive.evidence.key-id",
                        "golive.evidence.outlet.authorization",
                        "golive.evidence.outlet.file",
                        "golive.evidence.outlet.timeout",
                        "golive.evidence.outlet.url",
                        "golive.evidence.previous-keys",
                        "golive.livekit.api-key",
                        "golive.livekit.api-secret",
                        "golive.livekit.call-timeout",
                        "golive.livekit.previous-keys",
                        "golive.livekit.public-url",
                        "golive.livekit.url",
                        "golive.namespace",
                        "golive.path",
                        "golive.reaction.kinds",
                        "golive.relay.chat-burst",
                        "golive.relay.chat-pause",
                        "golive.relay.control-burst",
                        "golive.relay.control-pause",
                        "golive.relay.reaction-burst",
                        "golive.relay.reaction-pause",
                        "golive.relay.rep-burst",
                        "golive.relay.rep-pause",
                        "golive.store.path",
                        "golive.store.type",
                        "golive.webhook.keep-for",
                        "golive.webhook.leeway",
                        "management.health.livekit.enabled");
    }

    @Test
    void everyPropertyIsDescribedInASentence() {
        assertThat(properties.values())
                .allSatisfy(property ->
                        assertThat(property.path("description").stringValue("")).matches("(?s)[A-Z].{10,}\\."));
    }

    @Test
    void everyDefaultIsTold() {
        Map<String, String> defaults = new TreeMap<>();
        properties.forEach((name, property) -> {
            if (property.has("defaultValue")) {
                defaults.put(name, text(property.path("defaultValue")));
            }
        });

        assertThat(defaults)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("golive.path", "/golive"),
                        Map.entry("golive.namespace", "golive"),
                        Map.entry("golive.livekit.call-timeout", "4s"),
                        Map.entry("golive.webhook.leeway", "60s"),
                        Map.entry("golive.webhook.keep-for", "30d"),
                        Map.entry("golive.store.type", "file"),
                        Map.entry("golive.store.path", "golive-data"),
                        Map.entry("golive.attendance.poll", "30s"),
                        Map.entry("golive.evidence.key-id", "1"),
                        Map.entry("golive.evidence.outlet.timeout", "10s"),
                        Map.entry("golive.chat.path", "relay"),
                        Map.entry("golive.chat.names", "real"),
                        Map.entry("golive.chat.links", "false"),
                        Map.entry("golive.chat.repeat-within", "30s"),
                        Map.entry("golive.chat.edit-window", "1m"),
                        Map.entry("golive.chat.slow-pause", "10s"),
                        Map.entry("golive.chat.filter-timeout", "200ms"),
                        Map.entry("golive.chat.filter-fallback", "allow"),
                        Map.entry("golive.chat.livekit-interop", "true"),
                        Map.entry("golive.chat.keep-for", "30d"),
                        Map.entry("golive.reaction.kinds", "[heart, fire, clap, flex, laugh, wow]"),
                        Map.entry("golive.relay.chat-burst", "5"),
                        Map.entry("golive.relay.chat-pause", "1s"),
                        Map.entry("golive.relay.reaction-burst", "20"),
                        Map.entry("golive.relay.reaction-pause", "200ms"),
                        Map.entry("golive.relay.rep-burst", "10"),
                        Map.entry("golive.relay.rep-pause", "500ms"),
                        Map.entry("golive.relay.control-burst", "20"),
                        Map.entry("golive.relay.control-pause", "500ms"),
                        Map.entry("management.health.livekit.enabled", "true")));
    }

    @Test
    void whatHasNoDefaultAndIsNeededSaysSo() {
        assertThat(properties.entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .path("description")
                                .stringValue("")
                                .contains("Required."))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("golive.livekit.url", "golive.livekit.api-key", "golive.livekit.api-secret");
    }

    private static String text(JsonNode value) {
        return value.isArray() ? texts(value) : value.asString();
    }

    private static String texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList().toString();
    }

    private static Map<String, JsonNode> read() {
        // Other starters have a file of this name too: ours is in the directory of our classes.
        URI classes = URI.create(GoLiveAutoConfiguration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        Map<String, JsonNode> properties = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Path.of(classes).resolve("META-INF/spring-configuration-metadata.json"))
                .path("properties")
                .forEach(property -> properties.put(property.path("name").stringValue(""), property));
        return properties;
    }
}
