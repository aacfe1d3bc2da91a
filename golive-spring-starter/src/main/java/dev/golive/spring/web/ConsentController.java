package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.golive.GoLive;
import dev.golive.error.NotReadableException;
import dev.golive.participant.Action;
import dev.golive.session.SessionDirectory;
import dev.golive.spring.ConsentWording;
import dev.golive.sroi.capture.RoomConsents;
import dev.golive.sroi.checkin.Instrument;
import dev.golive.token.SessionPass;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What those who train agree may be kept of them. The session pass says who they are. */
@RestController
public final class ConsentController {

    private static final String NOT_FOR_YOU = "Only those who train are asked for their consent.";

    private final GoLive golive;
    private final PassReader passes;
    private final RoomConsents consents;
    private final List<ConsentWording> wordings;
    private final List<Instrument> instruments;

    /**
     * A controller.
     *
     * @param wordings what people read, one for each purpose
     * @param instruments the check-ins that pages offer
     */
    public ConsentController(
            GoLive golive,
            SessionDirectory sessions,
            RoomConsents consents,
            List<ConsentWording> wordings,
            List<Instrument> instruments) {
        this.golive = golive;
        this.passes = new PassReader(golive.passes(), sessions);
        this.consents = consents;
        this.wordings = List.copyOf(wordings);
        this.instruments = List.copyOf(instruments);
    }

    @GetMapping("${golive.path:/golive}/consents")
    ResponseEntity<ConsentAnswer> consents(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header) {
        return answer(passes.read(header, Action.TRAIN, NOT_FOR_YOU));
    }

    @PostMapping("${golive.path:/golive}/consents")
    ResponseEntity<ConsentAnswer> agree(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
            @RequestBody ConsentBody body) {
        SessionPass pass = passes.read(header, Action.TRAIN, NOT_FOR_YOU);
        ConsentWording wording = wordingOf(body);
        if (!wording.version().equals(body.version())) {
            throw new NotReadableException("\"version\" must name the wording that was read, \"" + wording.version()
                    + "\" by now. Show it, and ask again.");
        }
        consents.agree(
                pass.session(), pass.room(), pass.identity(), wording.purpose(), wording.version(), golive.now());
        return answer(pass);
    }

    @PostMapping("${golive.path:/golive}/consents/withdraw")
    ResponseEntity<ConsentAnswer> withdraw(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
            @RequestBody ConsentBody body) {
        SessionPass pass = passes.read(header, Action.TRAIN, NOT_FOR_YOU);
        ConsentWording wording = wordingOf(body);
        consents.withdraw(pass.session(), pass.room(), pass.identity(), wording.purpose(), golive.now());
        return answer(pass);
    }

    private ConsentWording wordingOf(ConsentBody body) {
        return wordings.stream()
                .filter(wording -> wording.purpose().value().equals(body.purpose()))
                .findFirst()
                .orElseThrow(() -> new NotReadableException("\"purpose\" must be one of "
                        + wordings.stream()
                                .map(wording -> wording.purpose().value())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private ResponseEntity<ConsentAnswer> answer(SessionPass pass) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ConsentAnswer.of(wordings, consents.of(pass.room(), pass.identity()), instruments));
    }

    /**
     * What somebody agrees to, or takes back.
     *
     * @param purpose which
     * @param version the wording that they read; not needed to take it back
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConsentBody(
            @JsonProperty("purpose") @Nullable String purpose,
            @JsonProperty("version") @Nullable String version) {}
}
