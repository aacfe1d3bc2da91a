package dev.golive.samples.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's browser, as far as it calls the application.
 *
 * @param base the application's address
 * @param person who they say they are, empty for nobody
 * @param token their LiveKit token, empty before they enter
 * @param pass their session pass, empty before they enter
 */
record Visitor(String base, String person, String token, String pass) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port, "", "", "");
    }

    Visitor named(String name) {
        return new Visitor(base, name, "", "");
    }

    /** The same one with a token and a pass for this session. */
    Visitor enter(String session) {
        HttpResponse<String> answer = send(request("/golive/token")
                .POST(BodyPublishers.ofString("{\"room_name\":\"" + session + "\"}"))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode ticket = JsonMapper.shared().readTree(answer.body());
        return new Visitor(
                base,
                person,
                ticket.path("participant_token").stringValue(""),
                ticket.path("golive").path("pass").stringValue(""));
    }

    int post(String path) {
        return post(path, "");
    }

    int post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)).build()).statusCode();
    }

    /** Where their session is. */
    String state() {
        HttpResponse<String> answer = send(request("/golive/session").GET().build());
        return JsonMapper.shared().readTree(answer.body()).path("state").stringValue("");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        if (!person.isEmpty()) {
            request.header("X-Demo-Person", person);
        }
        return pass.isEmpty() ? request : request.header("Authorization", "Bearer " + pass);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return BROWSER.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
