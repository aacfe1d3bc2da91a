package dev.golive.test.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of a script beside those that a real server sent: the same fields, at the same places, of the same types. */
class BodyShapeTest {

    private static final Path RECORDED = Path.of("../golive-core/src/test/resources/webhooks");

    /** What a real server wrote of a recorded session, and no browser of ours made it write. */
    private static final Set<String> ONLY_RECORDED = Set.of(
            "participant.capabilities",
            "participant.capabilities[]",
            "participant.clientProtocol",
            "track.name",
            "track.layers[].ssrc",
            "track.layers[].rid",
            "track.layers[].repairSsrc",
            "track.layers[].spatialLayer",
            "track.codecs[].cid",
            "track.codecs[].videoLayerMode",
            "track.codecs[].layers[].ssrc",
            "track.codecs[].layers[].rid",
            "track.codecs[].layers[].repairSsrc",
            "track.codecs[].layers[].spatialLayer",
            "egressInfo.roomComposite.layout",
            "egressInfo.details");

    /** What a server writes too, but no recorded session had. */
    private static final Set<String> ONLY_WRITTEN = Set.of(
            "participant.name",
            "participant.attributes",
            "participant.attributes.golive.role",
            "participant.permission.canPublishSources",
            "participant.permission.canPublishSources[]",
            "room.activeRecording",
            "room.numPublishers",
            "room.numParticipants");

    @Test
    void everyFieldStandsWhereARealServerWritesItAndHasItsType() throws IOException {
        Map<String, Map<String, String>> recorded = recorded();

        for (ScriptedWebhook webhook : everything().webhooks()) {
            Map<String, String> real = recorded.get(webhook.event().kind());
            if (real == null) {
                continue;
            }
            Map<String, String> ours = paths(webhook.text());
            ours.keySet().removeAll(ONLY_WRITTEN);
            for (Map.Entry<String, String> field : ours.entrySet()) {
                assertThat(real)
                        .as("%s in %s", field.getKey(), webhook.event().kind())
                        .containsEntry(field.getKey(), field.getValue());
            }
        }
    }

    @Test
    void noFieldOfARealServersIsMissing() throws IOException {
        Map<String, Set<String>> ours = new TreeMap<>();
        everything()
                .webhooks()
                .forEach(webhook -> ours.computeIfAbsent(webhook.event().kind(), kind -> new TreeSet<>())
                        .addAll(paths(webhook.text()).keySet()));

        recorded().forEach((kind, fields) -> {
            Set<String> missing = new TreeSet<>(fields.keySet());
            missing.removeAll(ours.getOrDefault(kind, Set.of()));
            missing.removeAll(ONLY_RECORDED);
            missing.removeAll(ONLY_WRITTEN);
            missing.removeIf(field -> field.startsWith("egressInfo.participant")
                    || field.startsWith("egressInfo.roomComposite")
                    || field.startsWith("egressInfo.fileResults"));
            assertThat(missing).as(kind).isEmpty();
        });
    }

    private static WebhookScript everything() {
        // As those who were recorded: they could do anything.
        Permissions all = new Permissions(true, EnumSet.complementOf(EnumSet.of(TrackSource.UNKNOWN)), true, false);
        Peer sam = new Peer(Identity.of("p_sam"), "", ParticipantKind.STANDARD, all, Role.COACH);
        Peer ada = new Peer(Identity.of("p_ada"), "", ParticipantKind.STANDARD, all, null);
        Peer recorder = Peer.recorder(Identity.of("EG_1"));
        return WebhookScript.builder(RoomName.of("kitchen"), Instant.parse("2026-11-24T18:00:00.123Z"))
                .opened()
                .joined(sam)
                .published(sam, TrackSource.CAMERA)
                .published(sam, TrackSource.MICROPHONE)
                .egressStarted()
                .joined(recorder)
                .egressActive()
                .unpublished(sam, TrackSource.CAMERA)
                .aborted(ada)
                .left(recorder)
                .after(Duration.ofMinutes(1))
                .egressEnded()
                .egressStarted()
                .egressActive()
                .egressFailed("upload")
                .left(sam)
                .finished()
                .build();
    }

    /** By kind, the paths of all recorded bodies and the types there. */
    private static Map<String, Map<String, String>> recorded() throws IOException {
        Map<String, Map<String, String>> byKind = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RECORDED)) {
            List<Path> bodies =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            for (Path body : bodies) {
                String json = Files.readString(body);
                String kind = JsonMapper.shared().readTree(json).path("event").stringValue("");
                byKind.computeIfAbsent(kind, any -> new TreeMap<>()).putAll(paths(json));
            }
        }
        assertThat(byKind).hasSizeGreaterThanOrEqualTo(9);
        return byKind;
    }

    private static Map<String, String> paths(String json) {
        Map<String, String> paths = new TreeMap<>();
        collect("", JsonMapper.shared().readTree(json), paths);
        return paths;
    }

    private static void collect(String path, JsonNode node, Map<String, String> paths) {
        if (!path.isEmpty()) {
            paths.put(path, node.getNodeType().name());
        }
        node.propertyStream()
                .forEach(entry -> collect(
                        path.isEmpty() ? entry.getKey() : path + '.' + entry.getKey(), entry.getValue(), paths));
        if (node.isArray()) {
            node.valueStream().forEach(element -> collect(path + "[]", element, paths));
        }
    }
}
