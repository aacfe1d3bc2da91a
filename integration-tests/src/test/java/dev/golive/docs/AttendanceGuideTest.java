package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the page about attendance. */
class AttendanceGuideTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final SessionPlan PLAN =
            SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", START, Duration.ofMinutes(45));
    private static final Participant ADA = Participant.of("user-23", "Ada", Role.ATHLETE);

    private final GoLive golive = GoLive.builder(
                    LiveKitUrl.parse("ws://127.0.0.1:9"),
                    ApiCredentials.of(ApiKey.of("devkey"), ApiSecret.of("a secret of thirty-two bytes, or more")))
            .build();

    @Test
    void aPersonIsFoundByTheHostsOwnId() {
        AttendanceStore store = InMemoryAttendanceStore.create();
        takeIn(store, left(START.plusSeconds(60), START.plusSeconds(1860)));

        Reports reports = new Reports(golive, store);

        assertThat(reports.of(ADA, PLAN)).hasValueSatisfying(ada -> {
            assertThat(ada.presence().atLeast()).isEqualTo(Duration.ofMinutes(30));
            assertThat(ada.grade()).isEqualTo(Grade.EXACT);
        });
        assertThat(reports.of(Participant.of("user-24", "Ben", Role.ATHLETE), PLAN))
                .isEmpty();
    }

    private static void takeIn(AttendanceStore attendance, VerifiedWebhook webhook) {
        // region capture
        WebhookFacts.from(webhook.event()).ifPresent(fact -> attendance.add(List.of(fact)));
        // endregion capture
    }

    private VerifiedWebhook left(Instant joined, Instant at) {
        RoomName room = golive.rooms().nameFor(PLAN.id());
        Identity ada = golive.pseudonyms().identityOf(ADA, room);
        byte[] body = """
                {"event":"participant_left","id":"EV_1","createdAt":"%d","room":{"sid":"RM_1","name":"%s"},
                 "participant":{"sid":"PA_1","identity":"%s","joinedAtMs":"%d"}}""".formatted(at.getEpochSecond(), room.value(), ada.value(), joined.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8);
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, at);
    }
}
