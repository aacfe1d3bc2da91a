package dev.golive;

import dev.golive.livekit.LiveKitUrl;
import dev.golive.session.LiveSession;
import dev.golive.token.RoleToken;
import dev.golive.token.SessionPass;

/**
 * All that one participant needs to be in a session. Prints without token and pass.
 *
 * @param server where the browser connects to
 * @param token opens the LiveKit room
 * @param pass opens this library's endpoints
 * @param session where the session is now
 */
public record JoinTicket(LiveKitUrl server, RoleToken token, SessionPass pass, LiveSession session) {}
