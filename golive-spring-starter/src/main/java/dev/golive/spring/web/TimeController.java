package dev.golive.spring.web;

import dev.golive.GoLive;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Tells pages the server's time, for an estimate of their clock's offset as in SNTP (RFC 4330, section 5). */
@RestController
public final class TimeController {

    private final GoLive golive;

    /** A controller with this clock. */
    public TimeController(GoLive golive) {
        this.golive = golive;
    }

    /**
     * The two times of the server's side, in epoch milliseconds.
     *
     * @param receivedMs when the request came
     * @param sentMs when the answer left
     */
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record TimeAnswer(long receivedMs, long sentMs) {}

    @GetMapping("${golive.path:/golive}/time")
    ResponseEntity<TimeAnswer> time() {
        long received = golive.now().toEpochMilli();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TimeAnswer(received, golive.now().toEpochMilli()));
    }
}
