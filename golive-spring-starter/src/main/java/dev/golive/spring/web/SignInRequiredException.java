package dev.golive.spring.web;

/** Becomes a problem document. */
final class SignInRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInRequiredException() {
        super("Please log in first, then open the link again.");
    }
}
