package dev.golive.test.livekit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** As much of LiveKit's API as shows that a server accepts its credentials. */
final class ServerApi {

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalLiveKit livekit;

    ServerApi(LocalLiveKit livekit) {
        this.livekit = livekit;
    }

    int createRoom(String name) throws IOException, InterruptedException, GeneralSecurityException {
        return createRoom(name, livekit.apiSecret());
    }

    int createRoom(String name, String secret) throws IOException, InterruptedException, GeneralSecurityException {
        HttpRequest request = HttpRequest.newBuilder(http("/twirp/livekit.RoomService/CreateRoom"))
                .header("Authorization", "Bearer " + token(livekit.apiKey(), secret))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"%s\"}".formatted(name)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    int health() throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(http("/")).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private URI http(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(livekit.url().getPort(), path));
    }

    private static String token(String key, String secret) throws GeneralSecurityException {
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + encoded("{\"iss\":\"%s\",\"exp\":%d,\"video\":{\"roomCreate\":true}}"
                        .formatted(key, Instant.now().plusSeconds(60).getEpochSecond()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
