package dev.golive.relay;

import static dev.golive.error.RefusalCode.NOT_ALLOWED;

import dev.golive.board.Board;
import dev.golive.board.XpAward;
import dev.golive.command.BatchItem;
import dev.golive.command.BoardAct;
import dev.golive.command.Command;
import dev.golive.command.Moderate;
import dev.golive.command.ReactionTap;
import dev.golive.livekit.LiveKit;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatEvent;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.ModerationEvent;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Role;
import dev.golive.session.LiveSession;
import dev.golive.token.SessionPass;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a request's items one by one: authorise, limit, moderate; then all that is left through the room's door. */
final class Intake {

    private static final Duration FRESH_ENOUGH = Duration.ofSeconds(1);

    private final RelaySettings settings;
    private final TextReview review;
    private final ReactionPulse reactions;
    private final TrainingDesk training;
    private final Enforcer enforcer;
    private final LiveKit livekit;
    private final InstantSource clock;

    Intake(
            RelaySettings settings,
            ReactionPulse reactions,
            TrainingDesk training,
            Enforcer enforcer,
            LiveKit livekit,
            InstantSource clock) {
        this.settings = settings;
        this.review = new TextReview(settings.filters());
        this.reactions = reactions;
        this.training = training;
        this.enforcer = enforcer;
        this.livekit = livekit;
        this.clock = clock;
    }

    /** An item that has come so far: it has its answer, or stands before the room's door. */
    private sealed interface Step {
        record Answered(ItemAnswer answer) implements Step {}

        record Asking(Ask ask) implements Step {}
    }

    List<ItemAnswer> take(RelayRoom room, SessionPass pass, LiveSession session, List<BatchItem> items) {
        Sender from = new Sender(pass.identity(), DisplayName.of(pass.name()), pass.role());
        List<Step> steps = items.stream()
                .map(item -> item instanceof BatchItem.Understood understood
                        ? prepare(room, pass, session, from, understood.command())
                        : new Step.Answered(unreadable((BatchItem.Refused) item)))
                .toList();
        List<Ask> asks = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Asking asking) {
                asks.add(asking.ask());
            }
        }
        List<Decision> decisions = asks.isEmpty() ? List.of() : room.submit(asks);
        List<ItemAnswer> answers = new ArrayList<>();
        int next = 0;
        for (Step step : steps) {
            if (step instanceof Step.Asking asking) {
                answers.add(conclude(room, asking.ask(), decisions.get(next++)));
            } else if (step instanceof Step.Answered answered) {
                answers.add(answered.answer());
            }
        }
        return answers;
    }

    /** What needs no entrance: the host's own. */
    ItemAnswer submit(RelayRoom room, Ask ask) {
        return conclude(room, ask, room.submit(List.of(ask)).get(0));
    }

    private Step prepare(RelayRoom room, SessionPass pass, LiveSession session, Sender from, Command command) {
        Entrance entrance = Entrance.of(command);
        Optional<Refusal> no = entrance.refuse(from.role(), session.state());
        if (no.isPresent()) {
            return refused(command, no.get());
        }
        if (isBanned(room, from.id())) {
            return refused(command, Entrance.banned());
        }
        MessageClass messages = MessageClass.of(command);
        Duration wait = room.spend(from.id(), messages, settings.limits().of(messages));
        if (!wait.isZero()) {
            return refused(command, Refusal.tooFast(wait));
        }
        if (TrainingDesk.takes(command) || entrance.reports()) {
            SelfReport report = new SelfReport(pass.session(), room.name(), from, clock.instant(), command);
            return TrainingDesk.takes(command) ? train(room, report) : report(report);
        }
        if (command instanceof ReactionTap tap) {
            return react(room, from, tap);
        }
        if (command instanceof Moderate moderate) {
            return moderate(room, session, from, moderate);
        }
        if (command instanceof BoardAct act) {
            return new Step.Asking(new Ask(from, named(room, act), null));
        }
        TextReview.Outcome outcome = review.review(room, pass.session(), from, command, clock.instant());
        return outcome instanceof TextReview.Outcome.Passed passed
                ? new Step.Asking(new Ask(from, passed.command(), null))
                : refused(command, ((TextReview.Outcome.Stopped) outcome).refusal());
    }

    private Step train(RelayRoom room, SelfReport report) {
        Command command = report.command();
        ItemAnswer answer = training.take(room, report);
        if (answer instanceof ItemAnswer.Refused refused) {
            return refused(command, refused.refusal());
        }
        settings.observer().accepted(MessageClass.of(command));
        return new Step.Answered(answer);
    }

    private Step report(SelfReport report) {
        Command command = report.command();
        Optional<Refusal> no = settings.reports().take(report);
        if (no.isPresent()) {
            return refused(command, no.get());
        }
        settings.observer().accepted(MessageClass.of(command));
        return new Step.Answered(ItemAnswer.Taken.of(command.id()));
    }

    /** An award says to whom as the room knows them, whatever its sender calls them. */
    private BoardAct named(RelayRoom room, BoardAct act) {
        if (!(act.command() instanceof XpAward award)) {
            return act;
        }
        DisplayName name = livekit.participant(room.name(), award.participant())
                .map(Intake::nameOf)
                .orElse(null);
        return new BoardAct(act.id(), award.called(name), act.ifRev());
    }

    private boolean isBanned(RelayRoom room, Identity person) {
        return room.look(FRESH_ENOUGH, state -> state.standing().isBanned(person));
    }

    private Step react(RelayRoom room, Sender from, ReactionTap tap) {
        if (!settings.kinds().contains(tap.kind())) {
            return refused(tap, Refusal.at("/body/kind", "There is no such reaction here."));
        }
        reactions.tap(room.name(), from.name(), tap);
        settings.observer().accepted(MessageClass.REACTION);
        return new Step.Answered(ItemAnswer.Taken.of(tap.id()));
    }

    /** Staff are the coach's affair, and the coach is nobody's. Who is staff is LiveKit's signed word. */
    private Step moderate(RelayRoom room, LiveSession session, Sender from, Moderate moderate) {
        Optional<ParticipantSnapshot> target = livekit.participant(room.name(), moderate.participant());
        boolean staff = target.map(ParticipantSnapshot::staff).isPresent();
        if (moderate.participant().equals(session.coach()) || (staff && from.role() != Role.COACH)) {
            return refused(moderate, Refusal.of(NOT_ALLOWED, "Only the coach can do that to somebody of the team."));
        }
        return new Step.Asking(
                new Ask(from, moderate, target.map(Intake::nameOf).orElse(null)));
    }

    private static @Nullable DisplayName nameOf(ParticipantSnapshot participant) {
        try {
            return DisplayName.of(participant.name());
        } catch (IllegalArgumentException e) {
            // Somebody who came by a token that is not ours may be called anything.
            return null;
        }
    }

    private ItemAnswer conclude(RelayRoom room, Ask ask, Decision decision) {
        MessageId id = ask.command().id();
        if (decision instanceof Decision.Refuse refuse) {
            return answer(ask.command(), refuse.refusal());
        }
        settings.observer().accepted(MessageClass.of(ask.command()));
        KeptEvent event = null;
        if (decision instanceof Decision.Keep keep) {
            event = keep.event();
        } else if (decision instanceof Decision.Known known) {
            // Whoever kept it may have died before the room heard. Receivers drop what they have seen.
            event = known.event();
            repeat(room, event);
        }
        if (event instanceof ModerationEvent act) {
            enforcer.carryOut(room.name(), act);
        }
        if (ask.command() instanceof BoardAct act) {
            training.credit(room, act, event == null ? clock.instant() : event.at());
        }
        return event == null ? ItemAnswer.Taken.of(id) : taken(room, id, event);
    }

    private static void repeat(RelayRoom room, KeptEvent event) {
        if (event instanceof BoardStep step) {
            Board now = room.look(Duration.ZERO, RoomState::board);
            room.outbox().publishBoard(List.of(BoardNews.whole(step, now)), now);
        } else {
            room.outbox().repeat(event);
        }
    }

    private static ItemAnswer taken(RelayRoom room, MessageId id, KeptEvent event) {
        if (event instanceof ChatEvent step) {
            return ItemAnswer.Taken.of(id, step.rev());
        }
        return event instanceof BoardStep
                ? ItemAnswer.Taken.of(
                        id, room.look(FRESH_ENOUGH, RoomState::board).rev())
                : ItemAnswer.Taken.of(id);
    }

    private Step refused(Command command, Refusal refusal) {
        return new Step.Answered(answer(command, refusal));
    }

    private ItemAnswer answer(Command command, Refusal refusal) {
        settings.observer().refused(MessageClass.of(command), refusal.code());
        return new ItemAnswer.Refused(command.id(), refusal);
    }

    private ItemAnswer unreadable(BatchItem.Refused item) {
        settings.observer().refused(MessageClass.CONTROL, item.code());
        return new ItemAnswer.Refused(item.id(), new Refusal(item.code(), item.pointer(), null, item.detail()));
    }
}
