package dev.golive.sroi.capture;

import static dev.golive.sroi.fixture.Readings.foldEvents;
import static dev.golive.sroi.fixture.Readings.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Headcount;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.fixture.RecordedWebhooks;
import dev.golive.sroi.fixture.Shuffling;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.TrackUnpublished;
import dev.golive.webhook.WebhookEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * One session of a real server, worked out by hand.
 *
 * <p>The coach's join and leave both say {@code joinedAtMs} 1795359017317. The leave was made at second 1795359043, so
 * the coach was there for 43.000 − 17.317 = 25.683 s. The two others that joined are recorders, of kind EGRESS and
 * hidden. The room finished at second …063, which is the departure timeout of 20 s after the last leave.
 */
class RecordedSessionTest {

    private static final ReadingRules RULES = ReadingRules.standard();
    private static final List<WebhookEvent> SESSION = RecordedWebhooks.session();
    private static final String FIGURES = """
            {"sessions":[{"room":"sync3","roomSid":"RM_kZqSDGreQQPa","people":[{"participant":"coach",\
            "firstInMs":1795359017317,"lastOutMs":1795359043000,"presentMs":25683,"presentUpperMs":25683,\
            "segments":[[1795359017317,1795359043000]],"grade":"EXACT"}]}]}""";

    @Test
    void itsFiguresAreThoseWorkedOutByHand() {
        assertThat(json(foldEvents(SESSION).read(RULES))).isEqualTo(FIGURES);
        assertThat(foldEvents(SESSION).read(RULES).sessions().get(0).headcount())
                .isEqualTo(new Headcount(1, 1));
    }

    @Test
    void itsFiguresAreTheSameInAnyOrderAndTwice() {
        SplittableRandom random = new SplittableRandom(20261122);

        for (int i = 0; i < 500; i++) {
            List<WebhookEvent> session = Shuffling.repeated(SESSION, random);
            assertThat(json(foldEvents(session).read(RULES))).as("order %d", i).isEqualTo(FIGURES);
        }
        List<WebhookEvent> backwards = new ArrayList<>(SESSION);
        Collections.reverse(backwards);
        assertThat(json(foldEvents(backwards).read(RULES))).isEqualTo(FIGURES);
    }

    @Test
    void withoutItsJoinsTheFiguresAreTheSame() {
        List<WebhookEvent> session = without(event -> event instanceof ParticipantJoined);

        assertThat(json(foldEvents(session).read(RULES))).isEqualTo(FIGURES);
    }

    @Test
    void withoutItsLeavesTheUnpublishedTracksAndTheEmptyRoomMeetInTheSameSecond() {
        // Below, the tracks were unpublished at …043; above, the room finished at …063, 20 s after it was empty.
        List<WebhookEvent> session = without(event -> event instanceof ParticipantLeft);

        assertThat(json(foldEvents(session).read(RULES))).isEqualTo(FIGURES.replace("EXACT", "BOUNDED"));
    }

    @Test
    void withoutLeavesAndUnpublishedTracksOnlyThePublishingIsProved() {
        // The tracks were published in second …017, which is not after the join: nothing is proved beyond it.
        List<WebhookEvent> session =
                without(event -> event instanceof ParticipantLeft || event instanceof TrackUnpublished);

        assertThat(json(foldEvents(session).read(RULES)))
                .contains("\"lastOutMs\":1795359017317,\"presentMs\":0,\"presentUpperMs\":25683,")
                .contains("BOUNDED");
    }

    @Test
    void withNeitherLeavesNorARoomThatFinishedTheScheduledEndBounds() {
        // From the join at …017.317 to the given end at …037 there are 19.683 s.
        List<WebhookEvent> session = without(event ->
                event instanceof ParticipantLeft || event instanceof TrackUnpublished || event instanceof RoomFinished);

        assertThat(json(foldEvents(session).read(RULES.withTo(Instant.ofEpochSecond(1795359037)))))
                .contains("\"presentMs\":0,\"presentUpperMs\":19683,")
                .contains("BOUNDED");
    }

    @Test
    void aWindowOfTenSecondsHoldsTenSeconds() {
        ReadingRules window =
                RULES.withFrom(Instant.ofEpochSecond(1795359020)).withTo(Instant.ofEpochSecond(1795359030));

        assertThat(json(foldEvents(SESSION).read(window)))
                .contains("\"firstInMs\":1795359020000,\"lastOutMs\":1795359030000,\"presentMs\":10000,");
    }

    @Test
    void anAbortedConnectionOfARealServerIsNoAttendance() {
        WebhookEvent aborted = RecordedWebhooks.read("kinds/participant_connection_aborted.json");

        assertThat(json(foldEvents(List.of(aborted)).read(RULES)))
                .isEqualTo("{\"sessions\":[{\"room\":\"feaspy\",\"roomSid\":\"RM_bmrRULdfRb3K\",\"people\":[]}]}");
    }

    private static List<WebhookEvent> without(Predicate<WebhookEvent> lost) {
        return SESSION.stream().filter(lost.negate()).toList();
    }
}
