package dev.golive.docs;

import dev.golive.GoLive;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.TimerAction;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.board.XpAward;
import dev.golive.command.BoardAct;
import dev.golive.message.MessageId;
import dev.golive.participant.Participant;
import dev.golive.relay.ItemAnswer;
import dev.golive.session.SessionPlan;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

// region warm-up
@Component
class WarmUp {

    private static final BoardId MAIN = BoardId.of("main");

    private final GoLive golive;

    WarmUp(GoLive golive) {
        this.golive = golive;
    }

    ItemAnswer layOut(SessionPlan plan) {
        return run(plan, new TimerSet(MAIN, BoardLabel.of("Warm-up"), "emom(01:00,5)", Duration.ofSeconds(10)));
    }

    ItemAnswer start(SessionPlan plan) {
        return run(plan, TimerControl.of(MAIN, TimerAction.START));
    }

    ItemAnswer welcome(SessionPlan plan, Participant person) {
        var identity = golive.pseudonyms().identityOf(person, golive.rooms().nameFor(plan.id()));
        return run(plan, new XpAward(identity, null, 20, BoardLabel.of("First class")));
    }

    private ItemAnswer run(SessionPlan plan, BoardCommand command) {
        MessageId id = MessageId.create(InstantSource.system(), ThreadLocalRandom.current());
        return golive.relay().takeFromHost(plan.id(), BoardAct.of(id, command));
    }
}
// endregion warm-up
