package dev.golive.spring.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Every problem the endpoints answer with, as docs/reference/http.md lists them. */
enum Problem {
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED, "Nobody is logged in"),
    PASS_NOT_VALID(HttpStatus.UNAUTHORIZED, "The session pass is not valid"),
    PARTICIPANT_REFUSED(HttpStatus.FORBIDDEN, "The participant was refused"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This role may not do that"),
    SESSION_UNKNOWN(HttpStatus.NOT_FOUND, "There is no such session"),
    SESSION_ENDED(HttpStatus.GONE, "The session is over"),
    REQUEST_NOT_VALID(HttpStatus.BAD_REQUEST, "The request is not valid"),
    REQUEST_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    LIVEKIT_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "LiveKit is not available"),
    STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The store is not available"),
    LIVEKIT_REFUSED(HttpStatus.BAD_GATEWAY, "LiveKit refused the call"),
    WEBHOOK_NOT_AUTHENTIC(HttpStatus.UNAUTHORIZED, "The webhook is not LiveKit's"),
    WEBHOOK_NOT_READABLE(HttpStatus.BAD_REQUEST, "The webhook can't be read"),
    WEBHOOK_NOT_KEPT(HttpStatus.SERVICE_UNAVAILABLE, "The webhook could not be kept");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    /** The document; its detail is a sentence for the person in front of the page. */
    ProblemDetail detail(String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create(
                "urn:golive:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }
}
