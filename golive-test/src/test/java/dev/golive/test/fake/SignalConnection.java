package dev.golive.test.fake;

import dev.golive.token.RoleToken;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;

/** Joins a real server as LiveKit's clients do, by the signal connection alone. */
final class SignalConnection {

    private final List<WebSocket> open = new ArrayList<>();

    void join(URI server, RoleToken token) {
        URI address = URI.create(server + "/rtc?protocol=15&auto_subscribe=1&access_token=" + token.value());
        open.add(HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new WebSocket.Listener() {})
                .join());
    }

    void hangUp() {
        open.forEach(WebSocket::abort);
        open.clear();
    }
}
