package dev.golive.sroi.ledger;

import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import java.util.Objects;

/** Which entries of a ledger. Closed family. */
public sealed interface Scope {

    /** All of them. */
    record All() implements Scope {}

    /**
     * Those of one session.
     *
     * @param session which
     */
    record OfSession(SessionLabel session) implements Scope {

        /** Refuses null. */
        public OfSession {
            Objects.requireNonNull(session, "session");
        }
    }

    /**
     * Those of one programme.
     *
     * @param programme which
     */
    record OfProgramme(ProgrammeId programme) implements Scope {

        /** Refuses null. */
        public OfProgramme {
            Objects.requireNonNull(programme, "programme");
        }
    }

    /**
     * Those about one person, as far as they have not been forgotten.
     *
     * @param subject whom
     */
    record OfSubject(Subject subject) implements Scope {

        /** Refuses null. */
        public OfSubject {
            Objects.requireNonNull(subject, "subject");
        }
    }

    /** All of them. */
    static Scope all() {
        return new All();
    }

    /** Those of one session. */
    static Scope of(SessionLabel session) {
        return new OfSession(session);
    }

    /** Those about one person. */
    static Scope of(Subject subject) {
        return new OfSubject(subject);
    }

    /** Those of one programme. */
    static Scope of(ProgrammeId programme) {
        return new OfProgramme(programme);
    }
}
