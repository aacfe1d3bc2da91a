package dev.golive.spring.web;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.error.EntryRefusedException;
import dev.golive.error.NotAllowedException;
import dev.golive.error.NotReadableException;
import dev.golive.participant.Action;
import dev.golive.participant.ChatPath;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.spring.Admission;
import dev.golive.spring.ParticipantResolver;
import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.token.SessionPass;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets people in: whoever the application's {@link ParticipantResolver} says they are, and no one else. */
@RestController
public final class TokenController {

    private final GoLive golive;
    private final SessionDirectory sessions;
    private final ParticipantResolver participants;
    private final @Nullable SubjectRegistrar evidence;
    private final GoLiveMeters meters;

    /**
     * A controller over the application's two beans.
     *
     * @param evidence notes whose evidence comes from the ticket; null where none is captured
     */
    public TokenController(
            GoLive golive,
            SessionDirectory sessions,
            ParticipantResolver participants,
            @Nullable SubjectRegistrar evidence,
            GoLiveMeters meters) {
        this.golive = golive;
        this.sessions = sessions;
        this.participants = participants;
        this.evidence = evidence;
        this.meters = meters;
    }

    @PostMapping("${golive.path:/golive}/token")
    TokenAnswer token(@RequestBody TokenRequestBody body, HttpServletRequest request) {
        SessionPlan plan = sessions.find(sessionId(body.roomName())).orElseThrow(SessionUnknownException::new);
        Participant participant = admitted(participants.resolve(request, plan));
        JoinTicket ticket = golive.join(plan, inRole(participant, body.as()));
        if (evidence != null) {
            SessionPass pass = ticket.pass();
            evidence.admit(plan.id(), pass.room(), pass.identity(), participant.id(), golive.now());
        }
        meters.token(ticket.token().role());
        return TokenAnswer.of(
                ticket,
                plan,
                golive.chatPath(),
                golive.relay().board(ticket.pass()),
                evidence != null && golive.chatPath() == ChatPath.RELAY,
                golive.now());
    }

    private static Participant admitted(Admission admission) {
        if (admission instanceof Admission.Admitted admitted) {
            return admitted.participant();
        }
        if (admission instanceof Admission.Refused refused) {
            throw new EntryRefusedException(refused.reason());
        }
        throw new SignInRequiredException();
    }

    private static SessionId sessionId(@Nullable String text) {
        if (text == null) {
            throw new NotReadableException("The request names no session. Send {\"room_name\": \"<session id>\"}.");
        }
        try {
            return SessionId.of(text);
        } catch (IllegalArgumentException e) {
            // An id that can't be is an id that nobody has.
            throw new SessionUnknownException();
        }
    }

    /** Only ever a lesser role than one's own. */
    private static Participant inRole(Participant participant, @Nullable String as) {
        if (as == null) {
            return participant;
        }
        if (!as.equals(Role.PREVIEW.wireName())) {
            throw new NotReadableException("\"as\" may only ask for \"preview\": the server decides on roles.");
        }
        if (!participant.role().may(Action.SEE_PREVIEW)) {
            throw new NotAllowedException("Only coaches and moderators can look at the preview.");
        }
        return participant.withRole(Role.PREVIEW);
    }
}
