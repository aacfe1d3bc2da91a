package dev.golive.spring;

import dev.golive.session.SessionPlan;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Says who a request comes from, and as whom they join. The application supplies one bean of this type: it knows its own
 * login. What the request's body asks for is never a reason to give more.
 */
@FunctionalInterface
public interface ParticipantResolver {

    /**
     * Who is this?
     *
     * @param request the request for a token, with the application's own session, cookies and principal
     * @param session the session they want to join
     */
    Admission resolve(HttpServletRequest request, SessionPlan session);
}
