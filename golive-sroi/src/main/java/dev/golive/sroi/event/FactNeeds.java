package dev.golive.sroi.event;

/** What an event of a kind must say beside its fact. Closed family. */
enum FactNeeds {
    NOTHING(false, false),
    SESSION(true, false),
    PERSON(false, true),
    BOTH(true, true);

    private final boolean session;
    private final boolean subject;

    FactNeeds(boolean session, boolean subject) {
        this.session = session;
        this.subject = subject;
    }

    boolean session() {
        return session;
    }

    boolean subject() {
        return subject;
    }
}
