package dev.golive.benchmark.micro;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.TrackPublished;
import dev.golive.webhook.TrackUnpublished;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of one class, as LiveKit's server makes them: each person joins, publishes and unpublishes by turns, and
 * leaves; all do so at the same time. Each event has texts and records of its own, as one that was parsed has.
 *
 * @param people how many
 * @param eventsEach how many events tell of each of them, at least 2
 */
record Crowd(int people, int eventsEach) {

    private static final long START_SECONDS = 1_795_370_400;

    /** Makes the events in the order of time, keeping none. */
    void tell(Consumer<WebhookEvent> listener) {
        for (int turn = 0; turn < eventsEach; turn++) {
            for (int person = 0; person < people; person++) {
                listener.accept(event(person, turn));
            }
        }
    }

    private WebhookEvent event(int person, int turn) {
        WebhookId id = new WebhookId("EV_" + person + "_" + turn);
        Instant at = Instant.ofEpochSecond(START_SECONDS + turn * 60L);
        if (turn == 0) {
            return new ParticipantJoined(id, at, room(true), participant(person, null));
        }
        if (turn == eventsEach - 1) {
            return new ParticipantLeft(id, at, room(true), participant(person, "CLIENT_INITIATED"));
        }
        TrackSnapshot track =
                new TrackSnapshot(new TrackSid("TR_" + person + "_" + turn / 2), TrackSource.CAMERA, false);
        return turn % 2 == 1
                ? new TrackPublished(id, at, room(false), stub(person), track)
                : new TrackUnpublished(id, at, room(false), stub(person), track);
    }

    /** LiveKit's track events name the room without its time. */
    private static RoomSnapshot room(boolean whole) {
        return new RoomSnapshot(
                new RoomSid(fresh("RM_kZqSDGreQQPa")),
                new RoomName(fresh("gl1.fit.s.tuesday-hiit")),
                whole ? Instant.ofEpochSecond(START_SECONDS) : null,
                "");
    }

    private static ParticipantSnapshot participant(int person, @Nullable String reason) {
        Instant joinedAt = Instant.ofEpochMilli(START_SECONDS * 1000 + person);
        return snapshot(person, "Ada " + person, joinedAt, reason);
    }

    /** LiveKit's track events name SID and identity and nothing else. */
    private static ParticipantSnapshot stub(int person) {
        return snapshot(person, "", null, null);
    }

    private static ParticipantSnapshot snapshot(
            int person, String name, @Nullable Instant joinedAt, @Nullable String reason) {
        return new ParticipantSnapshot(
                new ParticipantSid("PA_connection" + person),
                new Identity("p_0f1e2d3c4b5a69788796a5b4c3d2e1f" + person),
                name,
                ParticipantKind.STANDARD,
                joinedAt,
                false,
                null,
                null,
                List.of(),
                reason);
    }

    @SuppressWarnings("StringConstructor") // a copy is what is wanted: the texts of two webhooks are two texts
    private static String fresh(String text) {
        return new String(text);
    }
}
