package dev.golive.spring;

import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import java.util.Objects;

/** Whether somebody may join. Closed family: yes, no, or log in first. */
public sealed interface Admission {

    /** Yes, as this participant. */
    static Admission admit(Participant participant) {
        return new Admitted(participant);
    }

    /**
     * Yes, from bare texts.
     *
     * @param id the host's own id of the person; the room never sees it
     * @param name what the room calls them
     * @throws IllegalArgumentException if the id or the name can't be used
     */
    static Admission admit(String id, String name, Role role) {
        return new Admitted(Participant.of(id, name, role));
    }

    /**
     * No.
     *
     * @param reason a friendly sentence for the person
     */
    static Admission refuse(String reason) {
        return new Refused(reason);
    }

    /** Nobody is logged in. */
    static Admission signInFirst() {
        return new SignInRequired();
    }

    /**
     * Yes.
     *
     * @param participant as whom
     */
    record Admitted(Participant participant) implements Admission {
        /** Refuses null. */
        public Admitted {
            Objects.requireNonNull(participant, "participant");
        }
    }

    /**
     * No.
     *
     * @param reason a friendly sentence for the person
     */
    record Refused(String reason) implements Admission {
        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Nobody is logged in. */
    record SignInRequired() implements Admission {}
}
