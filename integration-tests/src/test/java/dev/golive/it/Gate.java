package dev.golive.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between LiveKit and the application that receives its webhooks: lets them through, or answers 500 itself; writes
 * down what was answered to which event.
 */
final class Gate implements AutoCloseable {

    private static final Pattern EVENT = Pattern.compile("\"event\":\\s*\"(\\w+)\"");
    private static final Pattern ROOM = Pattern.compile("\"name\":\\s*\"(gl1[^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"(EV_\\w+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI target;
    private final List<Answered> answered = new CopyOnWriteArrayList<>();
    private volatile boolean shut;

    /** What was answered to an attempt to deliver an event. */
    record Answered(String event, String room, String id, int status) {}

    private Gate(HttpServer server, URI target) {
        this.server = server;
        this.target = target;
    }

    static Gate before(URI target) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Gate gate = new Gate(server, target);
            server.createContext("/", gate::handle);
            server.setExecutor(gate.threads);
            server.start();
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
    }

    /** From now on 500. */
    void shut() {
        shut = true;
    }

    /** From now on through. */
    void open() {
        shut = false;
    }

    List<Answered> answered() {
        return List.copyOf(answered);
    }

    /** The ids of all events of a room that were answered with 200. */
    List<String> accepted(String room) {
        return answered.stream()
                .filter(each -> each.status() == 200 && each.room().equals(room))
                .map(Answered::id)
                .distinct()
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = shut ? 500 : forward(exchange, body);
        String text = new String(body, StandardCharsets.UTF_8);
        answered.add(new Answered(first(EVENT, text), first(ROOM, text), first(ID, text), status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** An application that is not there is a gateway's 502. */
    private int forward(HttpExchange exchange, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .header(
                        "Authorization",
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")))
                .header("Content-Type", "application/webhook+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 502;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 502;
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
