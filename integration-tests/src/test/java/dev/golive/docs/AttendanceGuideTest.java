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
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendancePolicy;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ClassTime;
import dev.golive.sroi.attendance.Finding;
import dev.golive.sroi.attendance.Grade;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.SessionTimes;
import dev.golive.sroi.attendance.Share;
import dev.golive.sroi.attendance.ShowUp;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.attendance.WindowKind;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.export.GraphAttendance;
import dev.golive.sroi.export.OpenActiveAttendance;
import dev.golive.sroi.export.XapiStatements;
import dev.golive.sroi.version.AttendanceVersions;
import dev.golive.sroi.version.Supersession;
import dev.golive.sroi.version.VersionReason;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    @Test
    void thePolicyOfAHouseReadsEverySession() {
        Attendance ada = attendance(left(START.plusSeconds(600), START.plusSeconds(2700)));
        Instant wentLive = START.plusSeconds(120);
        Instant over = START.plusSeconds(2640);

        // region policy
        AttendancePolicy house =
                AttendancePolicy.STANDARD.withWindow(WindowKind.LIVE).withLateAfter(Duration.ofMinutes(2));
        SessionTimes times = SessionTimes.UNKNOWN
                .withPlanned(new Window(PLAN.startsAt(), PLAN.endsAt()))
                .withLive(new Window(wentLive, over));
        AttendanceReport report = ada.read(house.rules(times));
        // endregion policy

        ClassTime inClass = report.people().get(0).inClass();
        assertThat(inClass.arrivedLate()).isEqualTo(Finding.YES);
        assertThat(inClass.leftEarly()).isEqualTo(Finding.NO);
        assertThat(inClass.share()).extracting(Share::permille).isEqualTo(809);
    }

    @Test
    void bookingsAreHeldAgainstWhoCame() {
        AttendanceReport report = attendance(left(START, START.plusSeconds(60))).read(ReadingRules.standard());
        Attendee ada = report.people().get(0).attendee();
        Attendee ben = new Attendee("p_ben");
        Map<Attendee, URI> orderItems = Map.of(
                ada, URI.create("https://book.example/orders/1#1"), ben, URI.create("https://book.example/orders/2#1"));

        // region bookings
        ShowUp showUp = ShowUp.of(report.people(), orderItems.keySet());
        byte[] status = OpenActiveAttendance.encode(showUp, orderItems);
        // endregion bookings

        assertThat(showUp.came()).containsExactly(ada);
        assertThat(showUp.didNotCome()).containsExactly(ben);
        assertThat(new String(status, StandardCharsets.UTF_8)).contains("AttendeeAttended", "AttendeeAbsent");
    }

    @Test
    void aFinalVersionIsSupersededForAReason() {
        VerifiedWebhook first = left(START, START.plusSeconds(60));
        AttendanceReport report = attendance(first).read(ReadingRules.standard());
        AttendanceReport later = attendance(left(START, START.plusSeconds(90))).read(ReadingRules.standard());
        Instant now = PLAN.endsAt();
        Instant nextDay = now.plus(Duration.ofDays(1));

        // region versions
        AttendanceVersions versions =
                AttendanceVersions.NONE.publish(report, now, null).settle(now);
        versions = versions.publish(
                later,
                nextDay,
                new VersionReason(VersionReason.Kind.LATE_EVENTS, "Webhooks of the evening came the next day."));
        // endregion versions

        assertThat(versions.all()).hasSize(2);
        assertThat(versions.latest().orElseThrow().supersedes())
                .extracting(Supersession::people)
                .isEqualTo(List.of(report.people().get(0).attendee()));
    }

    @Test
    void othersReadItInTheirShapes() {
        AttendanceReport report = attendance(left(START, START.plusSeconds(60))).read(ReadingRules.standard());

        // region shapes
        byte[] json = AttendanceJson.encodeAll(report);
        byte[] table = AttendanceCsv.encode(report);
        byte[] graph = GraphAttendance.encode(report);
        byte[] statements =
                XapiStatements.of(URI.create("https://fit.example/")).encode(report);
        // endregion shapes

        assertThat(List.of(json, table, graph, statements))
                .allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
    }

    private static Attendance attendance(VerifiedWebhook webhook) {
        AttendanceFold fold = AttendanceFold.create();
        WebhookFacts.from(webhook.event()).ifPresent(fold::add);
        return fold.attendance();
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
