package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.JoinTicket;
import dev.golive.message.MessageId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the application over HTTP, without a page.
 *
 * @param place where the application is
 * @param identity who they are in the room
 * @param pass their session pass
 */
record Caller(Place place, String identity, String pass) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Whose ticket this is. */
    static Caller with(Place place, JoinTicket ticket) {
        return new Caller(place, ticket.pass().identity().value(), ticket.pass().value());
    }

    /** One of the sample's people, who comes in by the door that pages use. */
    static Caller enter(Place place, String session, String person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(place.address("/golive/token")))
                .header("Content-Type", "application/json")
                .header("X-Demo-Person", person)
                .header("X-Demo-Name", person)
                .POST(BodyPublishers.ofString("{\"room_name\":\"" + session + "\"}"))
                .build();
        JsonNode grant = read(CLIENT.send(request, BodyHandlers.ofString())).path("golive");
        return new Caller(
                place,
                grant.path("identity").stringValue(""),
                grant.path("pass").stringValue(""));
    }

    static String newId() {
        return MessageId.create(InstantSource.system(), ThreadLocalRandom.current())
                .toString();
    }

    /** An item as it travels. */
    static String item(String id, String type, String body) {
        return "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
    }

    /** A line of chat as it travels. */
    static String line(String id, String text) {
        return item(id, "chat.send", "{\"text\":\"" + text + "\"}");
    }

    /** Sends one item or an array of them: the answers, in order. */
    JsonNode send(String items) throws IOException, InterruptedException {
        return read(post("/golive/messages", items)).path("answers");
    }

    /** Sends one item that must be taken. */
    void tell(String item) throws IOException, InterruptedException {
        JsonNode answer = send(item).path(0);
        assertThat(answer.path("accepted").booleanValue(false))
                .as(answer.toString())
                .isTrue();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return read(CLIENT.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(place.address(path)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + pass);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
