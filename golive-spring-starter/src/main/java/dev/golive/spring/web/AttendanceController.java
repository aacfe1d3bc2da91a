package dev.golive.spring.web;

import dev.golive.GoLive;
import dev.golive.participant.Action;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.webhook.WebhookInbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever runs a session who is or was there, and for how long. */
@RestController
public final class AttendanceController {

    private final GoLive golive;
    private final AttendanceStore attendance;
    private final WebhookInbox inbox;
    private final PassReader passes;

    /** A controller over what is known. */
    public AttendanceController(
            GoLive golive, SessionDirectory sessions, AttendanceStore attendance, WebhookInbox inbox) {
        this.golive = golive;
        this.attendance = attendance;
        this.inbox = inbox;
        this.passes = new PassReader(golive.passes(), sessions);
    }

    @GetMapping("${golive.path:/golive}/session/attendance")
    ResponseEntity<AttendanceAnswer> attendance(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        SessionPlan plan = passes.planOf(
                passes.read(header, Action.SEE_ATTENDANCE, "Only whoever runs the session can see who was there."));
        LiveSession session = golive.sessions().stateOf(plan);
        Instant now = golive.now();
        Attendance known = attendance.about(new RoomLabel(session.room().value()));
        ParticipantNames names = ParticipantNames.of(inbox.about(session.room()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AttendanceAnswer.of(known, names, session.broadcast(), plan.profile(), now));
    }
}
