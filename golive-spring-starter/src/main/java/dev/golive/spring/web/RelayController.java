package dev.golive.spring.web;

import dev.golive.relay.Relay;
import dev.golive.relay.RelayRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The relay over HTTP. The session pass says which session, who, and in which role. */
@RestController
public final class RelayController {

    private static final int USUAL_LINES = 50;

    private final Relay relay;

    /** A controller before this relay. */
    public RelayController(Relay relay) {
        this.relay = relay;
    }

    @PostMapping("${golive.path:/golive}/messages")
    ResponseEntity<byte[]> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
            HttpServletRequest request)
            throws IOException {
        String pass = PassReader.bearer(header);
        // One more than allowed: the relay then says that it is too much.
        byte[] body = request.getInputStream().readNBytes(Relay.MAX_REQUEST_BYTES + 1);
        return json(relay.take(RelayRequest.of(pass, body)).encode());
    }

    @GetMapping("${golive.path:/golive}/chat")
    ResponseEntity<byte[]> chat(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
            @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
        int lines = limit == null ? USUAL_LINES : Math.max(1, Math.min(Relay.MOST_LINES, limit));
        return json(relay.chat(PassReader.bearer(header), lines).encode());
    }

    @GetMapping("${golive.path:/golive}/board")
    ResponseEntity<byte[]> board(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        return json(relay.board(PassReader.bearer(header)).encode());
    }

    @GetMapping("${golive.path:/golive}/moderation")
    ResponseEntity<byte[]> moderation(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        return json(relay.moderation(PassReader.bearer(header)).encode());
    }

    private static ResponseEntity<byte[]> json(byte[] utf8) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(utf8);
    }
}
