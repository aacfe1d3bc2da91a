package dev.golive.spring.web;

import dev.golive.GoLive;
import dev.golive.participant.Action;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.capture.EvidenceCapture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells whoever runs a session what its evidence comes to, as it comes: server-sent events named {@code figures}. */
@RestController
public final class EvidenceLiveController {

    private final GoLive golive;
    private final EvidenceCapture capture;
    private final EvidenceLiveFeed feed;
    private final PassReader passes;

    /** A controller over a feed. */
    public EvidenceLiveController(
            GoLive golive, SessionDirectory sessions, EvidenceCapture capture, EvidenceLiveFeed feed) {
        this.golive = golive;
        this.capture = capture;
        this.feed = feed;
        this.passes = new PassReader(golive.passes(), sessions);
    }

    @GetMapping(path = "${golive.path:/golive}/session/evidence", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        SessionPlan plan = passes.planOf(
                passes.read(header, Action.SEE_ATTENDANCE, "Only whoever runs the session can see its figures."));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(feed.watch(capture.sessionLabel(golive.rooms().nameFor(plan.id()))));
    }
}
