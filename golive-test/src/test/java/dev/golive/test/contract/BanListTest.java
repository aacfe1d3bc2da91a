package dev.golive.test.contract;

import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import dev.golive.safeguard.EntryPolicy;
import dev.golive.test.studio.SampleStudio;
import java.util.Optional;

/** The contract itself, over the smallest policy that says no. */
class BanListTest extends EntryPolicyContract {

    private final SampleStudio studio = SampleStudio.create();

    @Override
    protected EntryPolicy open() {
        return (room, participant) -> participant.id().equals(unwelcome().id())
                ? Optional.of("You can't join this class. Please talk to the studio.")
                : Optional.empty();
    }

    @Override
    protected RoomName room() {
        return studio.roomOf(studio.hiit());
    }

    @Override
    protected Participant welcome() {
        return studio.athlete();
    }

    @Override
    protected Participant unwelcome() {
        return studio.athletes().get(2);
    }
}
