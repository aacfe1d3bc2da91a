package dev.golive.docs;

import dev.golive.GoLive;
import dev.golive.command.ChatModeChange;
import dev.golive.command.Moderate;
import dev.golive.message.ChatMode;
import dev.golive.message.MessageId;
import dev.golive.message.ModerationAct;
import dev.golive.message.Reason;
import dev.golive.participant.Participant;
import dev.golive.relay.ItemAnswer;
import dev.golive.session.SessionPlan;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

// region desk
@Component
class FrontDesk {

    private final GoLive golive;

    FrontDesk(GoLive golive) {
        this.golive = golive;
    }

    ItemAnswer onlyTheTeamWrites(SessionPlan plan) {
        return golive.relay().takeFromHost(plan.id(), new ChatModeChange(newId(), ChatMode.MODERATORS_ONLY, null));
    }

    ItemAnswer ban(SessionPlan plan, Participant person, Reason reason) {
        var identity = golive.pseudonyms().identityOf(person, golive.rooms().nameFor(plan.id()));
        return golive.relay()
                .takeFromHost(plan.id(), new Moderate(newId(), ModerationAct.BAN, identity, reason, null, null));
    }

    private MessageId newId() {
        return MessageId.create(InstantSource.system(), ThreadLocalRandom.current());
    }
}
// endregion desk
