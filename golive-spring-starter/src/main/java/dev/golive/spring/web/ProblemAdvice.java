package dev.golive.spring.web;

import dev.golive.error.EntryRefusedException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.NotAllowedException;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.NotReadableException;
import dev.golive.error.RefusalCode;
import dev.golive.error.SessionEndedException;
import dev.golive.error.StoreUnavailableException;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns what went wrong at our endpoints into problem documents (RFC 9457): a sentence for the person, a type for the
 * program, and a log line for the operator where there is something to do.
 */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "3";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> signIn(SignInRequiredException e) {
        return answer(Problem.SIGN_IN_REQUIRED, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(EntryRefusedException e) {
        return answer(Problem.PARTICIPANT_REFUSED, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(SessionUnknownException e) {
        return answer(Problem.SESSION_UNKNOWN, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ended(SessionEndedException e) {
        return answer(Problem.SESSION_ENDED, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowedException e) {
        return answer(Problem.NOT_ALLOWED, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> pass(NotAuthenticException e) {
        log.debug("A session pass was refused: {}", e.getMessage());
        return answer(Problem.PASS_NOT_VALID, "Your pass for this session has run out. Please open the link again.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReadable(NotReadableException e) {
        return answer(Problem.REQUEST_NOT_VALID, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> message(MessageRefusedException e) {
        boolean tooLarge = e.code() == RefusalCode.TOO_LARGE;
        Problem problem = tooLarge ? Problem.REQUEST_TOO_LARGE : Problem.REQUEST_NOT_VALID;
        ResponseEntity<ProblemDetail> answer = answer(problem, said(e));
        ProblemDetail document = answer.getBody();
        if (document != null) {
            document.setProperty("code", e.code().name());
            document.setProperty("pointer", e.pointer());
        }
        return answer;
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, HttpMediaTypeNotSupportedException.class})
    ResponseEntity<ProblemDetail> notJson() {
        return answer(Problem.REQUEST_NOT_VALID, "The request's body is not the JSON that was expected.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LiveKitUnavailableException e) {
        log.warn("LiveKit is not available: {}", e.getMessage());
        return answer(
                Problem.LIVEKIT_UNAVAILABLE,
                "The video service does not answer right now. We'll try again in a moment.");
    }

    @ExceptionHandler({StoreUnavailableException.class, LedgerUnavailableException.class})
    ResponseEntity<ProblemDetail> notKept(RuntimeException e) {
        log.error("{}", e.getMessage(), e);
        return answer(Problem.STORE_UNAVAILABLE, "Our records do not answer right now. We'll try again in a moment.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> livekitRefused(LiveKitRefusedException e) {
        log.error("{}", e.getMessage());
        return answer(
                Problem.LIVEKIT_REFUSED, "The video service could not do this. Please tell your platform's support.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> webhook(WebhookRefusedException e) {
        Problem problem = e.reason() instanceof NotAuthenticException
                ? Problem.WEBHOOK_NOT_AUTHENTIC
                : Problem.WEBHOOK_NOT_READABLE;
        log.warn("A webhook was refused: {}", e.getMessage());
        return answer(problem, said(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notKept(WebhookNotKeptException e) {
        log.error("A webhook could not be kept. LiveKit will send it again.", e);
        return answer(Problem.WEBHOOK_NOT_KEPT, said(e));
    }

    private static String said(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, String sentence) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem == Problem.LIVEKIT_UNAVAILABLE || problem == Problem.STORE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem == Problem.PASS_NOT_VALID) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(problem.detail(sentence));
    }
}
