package dev.golive.journal;

import dev.golive.board.BoardCommand;
import dev.golive.board.BoardGroup;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPin;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TotalsTold;
import dev.golive.board.XpAward;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatEvent;
import dev.golive.message.ChatMessage;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A room's events without one person. As many as before, in their order, each with its id, time and revision, so that the
 * room they lead to differs in nothing but that person:
 *
 * <ul>
 *   <li>Whoever did something is {@link Identity#FORGOTTEN}, of their role, if it was them.
 *   <li>What they wrote is {@value #WORDS}: their lines, whoever edited or pinned them, the lines of others as they edited
 *       them, their notes on the board, and their reasons.
 *   <li>What was done to them was done to {@link Identity#FORGOTTEN}, without name and reason. So a mute or a ban of theirs
 *       ends: who comes again is somebody new.
 *   <li>A leaderboard's rows have names alone, which may be anybody's: all rows go. A room that is live is told them anew.
 * </ul>
 *
 * <p>What others wrote about them stays, and so do the coach's titles, questions and workouts. Pure; doing it twice is doing
 * it once.
 */
public final class Redaction {

    /** What stands where words were. */
    public static final String WORDS = "…";

    private static final DisplayName NAME = DisplayName.of(WORDS);
    private static final MessageText TEXT = MessageText.of(WORDS);

    private final Identity person;
    private final Set<MessageId> lines;

    private Redaction(Identity person, Set<MessageId> lines) {
        this.person = person;
        this.lines = lines;
    }

    /**
     * The events without the person.
     *
     * @param events all of the room, from the first on
     */
    public static List<KeptEvent> of(List<KeptEvent> events, Identity person) {
        Set<MessageId> lines = events.stream()
                .filter(event -> event instanceof ChatMessage line
                        && person.equals(line.from().id()))
                .map(KeptEvent::id)
                .collect(Collectors.toSet());
        Redaction redaction = new Redaction(person, lines);
        return events.stream().map(redaction::of).toList();
    }

    private KeptEvent of(KeptEvent event) {
        if (event instanceof ChatEvent step) {
            return chat(step);
        }
        if (event instanceof ModerationEvent act) {
            return moderation(act);
        }
        BoardStep step = (BoardStep) event;
        return new BoardStep(step.id(), step.at(), sender(step.from()), command(step));
    }

    private ChatEvent chat(ChatEvent event) {
        if (event instanceof ChatMessage it) {
            return isBy(it) ? new ChatMessage(it.id(), it.at(), nobody(it.from()), it.rev(), TEXT, it.replyTo()) : it;
        }
        if (event instanceof ChatEdited it) {
            MessageText text = isBy(it) || lines.contains(it.chatId()) ? TEXT : it.text();
            return new ChatEdited(it.id(), it.at(), sender(it.from()), it.rev(), it.chatId(), text);
        }
        if (event instanceof ChatPinned it) {
            return new ChatPinned(it.id(), it.at(), sender(it.from()), it.rev(), pin(it.pin()));
        }
        if (event instanceof ChatDeleted it) {
            return new ChatDeleted(it.id(), it.at(), sender(it.from()), it.rev(), it.chatId());
        }
        ChatModeChanged it = (ChatModeChanged) event;
        return new ChatModeChanged(it.id(), it.at(), sender(it.from()), it.rev(), it.mode(), it.pause());
    }

    private @Nullable PinnedLine pin(@Nullable PinnedLine pin) {
        return pin != null && lines.contains(pin.chatId()) ? new PinnedLine(pin.chatId(), NAME, TEXT) : pin;
    }

    private ModerationEvent moderation(ModerationEvent it) {
        boolean concerns = person.equals(it.participant());
        return new ModerationEvent(
                it.id(),
                it.at(),
                sender(it.from()),
                it.act(),
                concerns ? Identity.FORGOTTEN : it.participant(),
                concerns ? null : it.name(),
                concerns || isBy(it) ? null : it.reason(),
                it.until(),
                it.source());
    }

    private BoardCommand command(BoardStep step) {
        BoardCommand command = step.command();
        if (command instanceof XpAward award) {
            return award(award, isBy(step));
        }
        if (command instanceof ScoreSet score && person.equals(score.participant())) {
            return new ScoreSet(Identity.FORGOTTEN, score.score());
        }
        if (command instanceof SpotlightShow show && person.equals(show.participant())) {
            return new SpotlightShow(show.kind(), Identity.FORGOTTEN, show.video(), null, show.loop());
        }
        if (command instanceof TotalsTold told) {
            List<BoardGroup> groups = told.groups().stream()
                    .map(group -> new BoardGroup(group.cohort(), List.of(), group.of()))
                    .toList();
            return new TotalsTold(told.reps(), groups, told.prompt());
        }
        return command instanceof BoardPin && isBy(step) ? new BoardPin(new BoardNote(WORDS)) : command;
    }

    private XpAward award(XpAward award, boolean byThem) {
        BoardLabel words = new BoardLabel(WORDS);
        if (person.equals(award.participant())) {
            return new XpAward(Identity.FORGOTTEN, null, award.points(), words);
        }
        return byThem ? new XpAward(award.participant(), award.name(), award.points(), words) : award;
    }

    private boolean isBy(KeptEvent event) {
        Sender from = event.from();
        return from != null && person.equals(from.id());
    }

    private @Nullable Sender sender(@Nullable Sender from) {
        return from != null && person.equals(from.id()) ? nobody(from) : from;
    }

    private static Sender nobody(Sender from) {
        return new Sender(Identity.FORGOTTEN, NAME, from.role());
    }
}
