package dev.golive.spring.web;

/** The application refused somebody, with its reason. Becomes a problem document. */
final class ParticipantRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParticipantRefusedException(String reason) {
        super(reason);
    }
}
