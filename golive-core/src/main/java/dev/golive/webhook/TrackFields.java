package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSnapshot;
import dev.golive.participant.TrackSource;

/** Collects LiveKit's {@code TrackInfo}. */
final class TrackFields {

    private String sid = "";
    private String source = "";
    private boolean muted;

    void read(String field, JsonReader value) {
        switch (field) {
            case "sid" -> sid = value.text();
            case "source" -> source = value.text();
            case "muted" -> muted = value.bool();
            default -> {}
        }
    }

    TrackSnapshot snapshot() {
        return new TrackSnapshot(new TrackSid(sid), TrackSource.parse(source), muted);
    }
}
