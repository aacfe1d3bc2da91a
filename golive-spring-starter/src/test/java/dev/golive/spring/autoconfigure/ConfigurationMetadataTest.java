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
                        "golive.chat.keep-for",
                        "golive.livekit.api-key",
                        "golive.livekit.api-secret",
                        "golive.livekit.call-timeout",
                        "golive.livekit.previous-keys",
                        "golive.livekit.public-url",
                        "golive.livekit.url",
                        "golive.namespace",
                        "golive.path",
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
                defaults.put(name, property.path("defaultValue").asString());
            }
        });

        assertThat(defaults)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "golive.path", "/golive",
                        "golive.namespace", "golive",
                        "golive.livekit.call-timeout", "4s",
                        "golive.webhook.leeway", "60s",
                        "golive.webhook.keep-for", "30d",
                        "golive.store.type", "file",
                        "golive.store.path", "golive-data",
                        "golive.attendance.poll", "30s",
                        "golive.chat.keep-for", "30d",
                        "management.health.livekit.enabled", "true"));
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
