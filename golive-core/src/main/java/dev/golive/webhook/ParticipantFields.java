package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Role;
import dev.golive.participant.StaffAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects LiveKit's {@code ParticipantInfo}. */
final class ParticipantFields {

    private String sid = "";
    private String identity = "";
    private String name = "";
    private String kind = ParticipantKind.STANDARD.name();
    private @Nullable String disconnectReason;
    private long joinedSeconds;
    private long joinedMillis;
    private @Nullable PermissionFields permission;
    private @Nullable Role staff;

    void read(String field, JsonReader value) {
        switch (field) {
            case "sid" -> sid = value.text();
            case "identity" -> identity = value.text();
            case "name" -> name = value.text();
            case "kind" -> kind = value.text();
            case "disconnectReason" -> disconnectReason = value.text();
            case "joinedAt" -> joinedSeconds = value.integer();
            case "joinedAtMs" -> joinedMillis = value.integer();
            case "permission" -> {
                permission = new PermissionFields();
                value.object(permission::read);
            }
            case "attributes" -> value.object(this::readAttribute);
            default -> {}
        }
    }

    private void readAttribute(String name, JsonReader value) {
        if (name.equals(StaffAttribute.NAME)) {
            staff = StaffAttribute.read(value.text());
        }
    }

    ParticipantSnapshot snapshot() {
        return new ParticipantSnapshot(
                new ParticipantSid(sid),
                Identity.of(identity),
                name,
                ParticipantKind.parse(kind),
                Moment.of(joinedSeconds, joinedMillis),
                permission != null && permission.hidden(),
                permission == null ? null : permission.permissions(),
                staff,
                List.of(),
                disconnectReason);
    }
}
