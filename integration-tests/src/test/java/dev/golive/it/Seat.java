package dev.golive.it;

import static org.awaitility.Awaitility.await;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;

/** Somebody who is in the room by the signal connection alone, as LiveKit's clients begin. */
final class Seat implements AutoCloseable {

    private final GoLive golive;
    private final JoinTicket ticket;
    private final WebSocket connection;

    private Seat(GoLive golive, JoinTicket ticket, WebSocket connection) {
        this.golive = golive;
        this.ticket = ticket;
        this.connection = connection;
    }

    static Seat take(GoLive golive, JoinTicket ticket) {
        URI address = URI.create(ticket.server() + "/rtc?protocol=15&auto_subscribe=1&access_token="
                + ticket.token().value());
        Seat seat = new Seat(
                golive,
                ticket,
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address, new WebSocket.Listener() {})
                        .join());
        await().atMost(Duration.ofSeconds(10)).until(seat::taken);
        return seat;
    }

    Identity identity() {
        return ticket.token().identity();
    }

    /** What LiveKit says of them, if they are in the room. */
    Optional<ParticipantSnapshot> seen() {
        return golive.livekit().participant(ticket.token().room(), identity());
    }

    /** Whether they are in the room. */
    boolean taken() {
        return seen().isPresent();
    }

    @Override
    public void close() {
        connection.abort();
    }
}
