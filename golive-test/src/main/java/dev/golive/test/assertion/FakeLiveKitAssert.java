package dev.golive.test.assertion;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.test.fake.Call;
import dev.golive.test.fake.Delivery;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.fake.SentPacket;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Asserts on a fake server: its rooms now, and what it was asked for so far. */
public final class FakeLiveKitAssert extends AbstractAssert<FakeLiveKitAssert, FakeLiveKit> {

    FakeLiveKitAssert(FakeLiveKit livekit) {
        super(livekit, FakeLiveKitAssert.class);
    }

    /** This room is open. */
    public FakeLiveKitAssert hasRoom(RoomName room) {
        isNotNull();
        if (actual.room(room).isEmpty()) {
            failWithMessage("Expected the room %s to be open, but open are %s.", room, openRooms());
        }
        return this;
    }

    /** This room is not open. */
    public FakeLiveKitAssert hasNoRoom(RoomName room) {
        isNotNull();
        if (actual.room(room).isPresent()) {
            failWithMessage("Expected the room %s to be closed, but it is open.", room);
        }
        return this;
    }

    /** They are in this room. */
    public FakeLiveKitAssert hasInside(RoomName room, Identity identity) {
        isNotNull();
        List<Identity> inside = inside(room);
        if (!inside.contains(identity)) {
            failWithMessage("Expected %s to be in %s, but there are %s.", identity, room, inside);
        }
        return this;
    }

    /** They are not in this room. */
    public FakeLiveKitAssert hasOutside(RoomName room, Identity identity) {
        isNotNull();
        if (inside(room).contains(identity)) {
            failWithMessage("Expected %s not to be in %s, but they are.", identity, room);
        }
        return this;
    }

    /** This method was called, at least once. */
    public FakeLiveKitAssert wasAskedFor(RoomServiceMethod method) {
        isNotNull();
        if (actual.calls(method).isEmpty()) {
            failWithMessage("Expected a call of %s, but these came:\n%s", method.wireName(), callsSoFar());
        }
        return this;
    }

    /** This method was called so often, every attempt counted. */
    public FakeLiveKitAssert wasAskedFor(RoomServiceMethod method, int times) {
        isNotNull();
        int found = actual.calls(method).size();
        if (found != times) {
            failWithMessage(
                    "Expected %s calls of %s, but %s came, among these:\n%s",
                    times, method.wireName(), found, callsSoFar());
        }
        return this;
    }

    /** This method was not called. */
    public FakeLiveKitAssert wasNotAskedFor(RoomServiceMethod method) {
        return wasAskedFor(method, 0);
    }

    /** Nothing was called. */
    public FakeLiveKitAssert wasLeftAlone() {
        isNotNull();
        if (!actual.calls().isEmpty()) {
            failWithMessage("Expected no call at all, but these came:\n%s", callsSoFar());
        }
        return this;
    }

    /**
     * A message of this type was sent to everybody in this room.
     *
     * @param type such as {@code session.live}
     */
    public FakeLiveKitAssert hasTold(RoomName room, String type) {
        isNotNull();
        if (!told(room, type)) {
            failWithMessage("Expected %s to be told of %s, but it was told of:\n%s", room, type, packetsTo(room));
        }
        return this;
    }

    /** No message of this type was sent to this room. */
    public FakeLiveKitAssert hasNotTold(RoomName room, String type) {
        isNotNull();
        if (told(room, type)) {
            failWithMessage("Expected %s not to be told of %s, but it was:\n%s", room, type, packetsTo(room));
        }
        return this;
    }

    /** All webhooks that it sent were answered with a 2xx, and it sent some. */
    public FakeLiveKitAssert hasHadItsWebhooksAccepted() {
        isNotNull();
        List<Delivery> refused = actual.deliveries().stream()
                .filter(delivery -> !delivery.accepted())
                .toList();
        if (!refused.isEmpty()) {
            failWithMessage(
                    "Expected all webhooks to be accepted, but these were not:\n%s",
                    refused.stream()
                            .map(delivery -> "  " + delivery.event().kind() + " → "
                                    + (delivery.status() == 0 ? "nobody answered" : delivery.status()))
                            .collect(Collectors.joining("\n")));
        }
        if (actual.deliveries().isEmpty()) {
            failWithMessage("Expected webhooks to be sent, but there were none. Call sendWebhooksTo(…) first.");
        }
        return this;
    }

    private boolean told(RoomName room, String type) {
        Pattern said = Pattern.compile("\"type\"\\s*:\\s*\"" + Pattern.quote(type) + "\"");
        return actual.packets().stream()
                .filter(packet -> packet.room().equals(room) && packet.to().isEmpty())
                .anyMatch(packet -> said.matcher(packet.text()).find());
    }

    private List<String> openRooms() {
        return actual.rooms().stream().map(room -> room.name().value()).toList();
    }

    private List<Identity> inside(RoomName room) {
        return actual.participants(room).stream()
                .map(ParticipantSnapshot::identity)
                .toList();
    }

    private String callsSoFar() {
        return lines(actual.calls().stream().map(Call::toString).toList());
    }

    private String packetsTo(RoomName room) {
        return lines(actual.packets().stream()
                .filter(packet -> packet.room().equals(room))
                .map(SentPacket::toString)
                .toList());
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty()
                ? "  nothing"
                : lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
