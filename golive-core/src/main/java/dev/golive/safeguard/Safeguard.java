package dev.golive.safeguard;

import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import java.util.Objects;

/** Decides on entries by the host's policy. As thread-safe as the policy. */
public final class Safeguard {

    private final EntryPolicy policy;

    private Safeguard(EntryPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** A safeguard that asks this policy. */
    public static Safeguard create(EntryPolicy policy) {
        return new Safeguard(policy);
    }

    /** May this participant enter this room? */
    public Verdict decide(RoomName room, Participant participant) {
        return policy.objection(room, participant)
                .<Verdict>map(Blocked::new)
                .orElseGet(() -> new ClearedEntry(room, participant));
    }
}
