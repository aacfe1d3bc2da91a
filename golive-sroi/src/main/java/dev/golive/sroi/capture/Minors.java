package dev.golive.sroi.capture;

import dev.golive.participant.ParticipantId;

/** Who is a minor: the host's to know. Implementations are thread-safe. */
@FunctionalInterface
public interface Minors {

    /** Nobody is. */
    static Minors none() {
        return who -> false;
    }

    /** Whether somebody is a minor. */
    boolean isMinor(ParticipantId who);
}
