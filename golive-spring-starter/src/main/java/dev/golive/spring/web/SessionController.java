package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.golive.GoLive;
import dev.golive.error.NotReadableException;
import dev.golive.participant.Action;
import dev.golive.session.Ending;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.token.SessionPass;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What holders of a session pass ask of their session. The pass says which session, who, and in which role. */
@RestController
public final class SessionController {

    private final GoLive golive;
    private final PassReader passes;

    /** A controller over the application's timetable. */
    public SessionController(GoLive golive, SessionDirectory sessions) {
        this.golive = golive;
        this.passes = new PassReader(golive.passes(), sessions);
    }

    @GetMapping("${golive.path:/golive}/session")
    SessionAnswer session(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        SessionPlan plan = passes.planOf(passes.read(header));
        return SessionAnswer.of(golive.sessions().stateOf(plan), plan);
    }

    @PostMapping("${golive.path:/golive}/session/live")
    SessionAnswer goLive(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        SessionPass pass = passes.read(header, Action.GO_LIVE, "Only the coach can go live.");
        SessionPlan plan = passes.planOf(pass);
        LiveSession live = golive.sessions().goLive(plan, pass.identity());
        return SessionAnswer.of(live, plan);
    }

    @PostMapping("${golive.path:/golive}/session/end")
    SessionAnswer end(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
            @RequestBody(required = false) @Nullable EndRequestBody body) {
        SessionPlan plan =
                passes.planOf(passes.read(header, Action.END_SESSION, "Only the coach can end the session."));
        LiveSession ended = golive.sessions().end(plan, endingOf(body));
        return SessionAnswer.of(ended, plan);
    }

    /**
     * What becomes of the room.
     *
     * @param room {@code idle} or {@code close}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EndRequestBody(@JsonProperty("room") @Nullable String room) {}

    private static Ending endingOf(@Nullable EndRequestBody body) {
        String room = body == null || body.room() == null ? "idle" : body.room();
        return switch (room) {
            case "idle" -> Ending.LET_IDLE;
            case "close" -> Ending.CLOSE_ROOM;
            default -> throw new NotReadableException("\"room\" is \"idle\" or \"close\".");
        };
    }
}
