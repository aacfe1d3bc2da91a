package dev.golive.spring.web;

/** Becomes a problem document. */
final class SessionUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionUnknownException() {
        super("We can't find this session. Check the link.");
    }
}
