package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects LiveKit's {@code ParticipantPermission}; protobuf's JSON leaves out what is false. */
final class PermissionFields {

    private boolean subscribe;
    private boolean publish;
    private boolean publishData;
    private boolean hidden;
    private List<String> sources = List.of();

    void read(String field, JsonReader value) {
        switch (field) {
            case "canSubscribe" -> subscribe = value.bool();
            case "canPublish" -> publish = value.bool();
            case "canPublishData" -> publishData = value.bool();
            case "canPublishSources" -> sources = value.list(value::text);
            case "hidden" -> hidden = value.bool();
            default -> {}
        }
    }

    boolean hidden() {
        return hidden;
    }

    @Nullable Permissions permissions() {
        return Permissions.ofReport(
                subscribe,
                publish,
                sources.stream().map(TrackSource::parse).collect(Collectors.toSet()),
                publishData,
                hidden);
    }
}
