package dev.golive.test.guide;

import dev.golive.GoLive;
import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import dev.golive.session.SessionPlan;

// region code
/** Your own code: whoever has lost their place is taken out of the class. */
final class Bouncer {

    private final GoLive golive;

    Bouncer(GoLive golive) {
        this.golive = golive;
    }

    void takeOut(SessionPlan plan, Participant somebody) {
        RoomName room = golive.rooms().nameFor(plan.id());
        golive.livekit().removeParticipant(room, golive.pseudonyms().identityOf(somebody, room));
    }
}
// endregion code
