package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.golive.JoinTicket;
import dev.golive.participant.ChatPath;
import dev.golive.relay.BoardView;
import dev.golive.session.SessionPlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * LiveKit's {@code TokenSource} answer, and ours beside it.
 *
 * @param serverUrl where the browser connects to
 * @param participantToken opens the LiveKit room
 * @param golive what LiveKit's format has no place for
 */
record TokenAnswer(
        @JsonProperty("server_url") String serverUrl,
        @JsonProperty("participant_token") String participantToken,
        @JsonProperty("golive") Ours golive) {

    /** Ours. Times in epoch milliseconds; the board as {@code GET /golive/board} answers it. */
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record Ours(
            String pass,
            long passExpiresAtMs,
            String identity,
            String name,
            String role,
            SessionAnswer session,
            String chatPath,
            @JsonRawValue String board,
            boolean evidence,
            long timeMs) {}

    /**
     * The answer.
     *
     * @param evidence whether what people say of themselves is kept, once they have agreed
     */
    static TokenAnswer of(
            JoinTicket ticket, SessionPlan plan, ChatPath chatPath, BoardView board, boolean evidence, Instant now) {
        return new TokenAnswer(
                ticket.server().toString(),
                ticket.token().value(),
                new Ours(
                        ticket.pass().value(),
                        ticket.pass().expiresAt().toEpochMilli(),
                        ticket.token().identity().value(),
                        ticket.pass().name(),
                        ticket.token().role().wireName(),
                        SessionAnswer.of(ticket.session(), plan),
                        chatPath.wireName(),
                        new String(board.encode(), StandardCharsets.UTF_8),
                        evidence,
                        now.toEpochMilli()));
    }

    @Override
    public String toString() {
        return "TokenAnswer[***]";
    }
}
