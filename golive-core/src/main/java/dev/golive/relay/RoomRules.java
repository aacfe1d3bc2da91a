package dev.golive.relay;

import static dev.golive.error.RefusalCode.MUTED;
import static dev.golive.error.RefusalCode.NOT_ALLOWED;

import dev.golive.board.BoardSettings;
import dev.golive.chat.ChatLine;
import dev.golive.chat.ChatPolicy;
import dev.golive.chat.ChatState;
import dev.golive.command.BoardAct;
import dev.golive.command.ChatDelete;
import dev.golive.command.ChatEdit;
import dev.golive.command.ChatModeChange;
import dev.golive.command.ChatPin;
import dev.golive.command.ChatSend;
import dev.golive.command.Moderate;
import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatMessage;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.Sender;
import dev.golive.participant.Action;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is allowed in a room, and what comes of it. A pure function of the room's state, the ask and the time. */
final class RoomRules {

    private static final String LINE = "/body/chatId";

    private final ChatPolicy policy;
    private final BoardRules board;

    RoomRules(ChatPolicy policy, BoardSettings board) {
        this.policy = policy;
        this.board = new BoardRules(board);
    }

    /** Decides on what goes into the journal. */
    Decision decide(RoomState room, Ask ask, Instant now) {
        Optional<KeptEvent> before = room.event(ask.command().id());
        if (before.isPresent()) {
            return sameAuthor(before.get(), ask)
                    ? new Decision.Known(before.get())
                    : Decision.invalid("/id", "This id is taken. Send it again with another one.");
        }
        Sender from = ask.from();
        if (from != null && room.standing().isBanned(from.id())) {
            return new Decision.Refuse(Entrance.banned());
        }
        if (ask.command() instanceof ChatSend send && from != null) {
            return send(room, from, send, now);
        }
        if (ask.command() instanceof ChatEdit edit && from != null) {
            return edit(room, from, edit, now);
        }
        if (ask.command() instanceof ChatDelete delete) {
            return delete(room.chat(), from, delete, now);
        }
        if (ask.command() instanceof ChatPin pin) {
            return pin(room.chat(), from, pin, now);
        }
        if (ask.command() instanceof ChatModeChange change) {
            return changeMode(room.chat(), from, change, now);
        }
        if (ask.command() instanceof Moderate moderate) {
            return moderate(room, ask, moderate, now);
        }
        if (ask.command() instanceof BoardAct act) {
            return board.decide(room, from, act, now);
        }
        throw new IllegalArgumentException("A " + ask.command().type() + " is none of a journal's.");
    }

    private static boolean sameAuthor(KeptEvent before, Ask ask) {
        return identityOf(before.from()).equals(identityOf(ask.from()));
    }

    private static Optional<Identity> identityOf(@Nullable Sender sender) {
        return Optional.ofNullable(sender).map(Sender::id);
    }

    private Decision send(RoomState room, Sender from, ChatSend send, Instant now) {
        Optional<Decision> no = mayNotWrite(room, from, now).or(() -> mustWait(room.chat(), from, now));
        return no.orElseGet(() -> new Decision.Keep(
                new ChatMessage(send.id(), now, from, room.chat().rev() + 1, send.text(), send.replyTo())));
    }

    private Optional<Decision> mayNotWrite(RoomState room, Sender from, Instant now) {
        if (!from.role().may(Action.CHAT)) {
            return Optional.of(Decision.notAllowed());
        }
        if (room.standing().isMuted(from.id(), now)) {
            return Optional.of(Decision.refuse(MUTED, "A moderator has muted you in this chat."));
        }
        return switch (room.chat().mode()) {
            case OPEN, SLOW -> Optional.empty();
            case MODERATORS_ONLY ->
                from.role().may(Action.MODERATE_CHAT)
                        ? Optional.empty()
                        : Optional.of(Decision.refuse(NOT_ALLOWED, "Only the coach and moderators can write now."));
            case OFF -> Optional.of(Decision.refuse(NOT_ALLOWED, "The chat is off now."));
        };
    }

    private static Optional<Decision> mustWait(ChatState chat, Sender from, Instant now) {
        if (from.role().staff()) {
            return Optional.empty();
        }
        return chat.mayWriteAt(from.id())
                .filter(now::isBefore)
                .map(then -> new Decision.Refuse(Refusal.tooFast(Duration.between(now, then))));
    }

    private Decision edit(RoomState room, Sender from, ChatEdit edit, Instant now) {
        Optional<ChatLine> line = room.chat().line(edit.chatId()).filter(found -> !found.deleted());
        if (line.isEmpty()) {
            return Decision.invalid(LINE, "This line is not there any more.");
        }
        Optional<Decision> no = mayNotWrite(room, from, now);
        if (no.isPresent()) {
            return no.get();
        }
        if (!isOwn(line.get(), from, now)) {
            return Decision.refuse(NOT_ALLOWED, "You can change your own lines, for a little while.");
        }
        return edit.text().equals(line.get().text())
                ? new Decision.Unchanged()
                : new Decision.Keep(
                        new ChatEdited(edit.id(), now, from, room.chat().rev() + 1, edit.chatId(), edit.text()));
    }

    private Decision delete(ChatState chat, @Nullable Sender from, ChatDelete delete, Instant now) {
        Optional<ChatLine> line = chat.line(delete.chatId());
        if (line.isEmpty()) {
            return Decision.invalid(LINE, "This line is not there any more.");
        }
        boolean own = from != null && from.role().may(Action.CHAT) && isOwn(line.get(), from, now);
        if (!own && !may(from, Action.MODERATE_CHAT)) {
            return Decision.refuse(NOT_ALLOWED, "You can delete your own lines, for a little while.");
        }
        return line.get().deleted()
                ? new Decision.Unchanged()
                : new Decision.Keep(new ChatDeleted(delete.id(), now, from, chat.rev() + 1, delete.chatId()));
    }

    private boolean isOwn(ChatLine line, Sender from, Instant now) {
        return line.from().id().equals(from.id()) && now.isBefore(line.at().plus(policy.editWindow()));
    }

    private static Decision pin(ChatState chat, @Nullable Sender from, ChatPin pin, Instant now) {
        if (!may(from, Action.MODERATE_CHAT)) {
            return Decision.notAllowed();
        }
        PinnedLine wanted = null;
        if (pin.chatId() != null) {
            ChatLine line = chat.line(pin.chatId()).orElse(null);
            MessageText text = line == null ? null : line.text();
            if (line == null || text == null) {
                return Decision.invalid(LINE, "This line is not there any more.");
            }
            wanted = new PinnedLine(line.id(), line.from().name(), text);
        }
        return Objects.equals(wanted, chat.pin())
                ? new Decision.Unchanged()
                : new Decision.Keep(new ChatPinned(pin.id(), now, from, chat.rev() + 1, wanted));
    }

    private Decision changeMode(ChatState chat, @Nullable Sender from, ChatModeChange change, Instant now) {
        if (!may(from, Action.MODERATE_CHAT)) {
            return Decision.notAllowed();
        }
        Duration pause =
                change.mode() == ChatMode.SLOW ? Objects.requireNonNullElse(change.pause(), policy.slowPause()) : null;
        return change.mode() == chat.mode() && Objects.equals(pause, chat.pause())
                ? new Decision.Unchanged()
                : new Decision.Keep(new ChatModeChanged(change.id(), now, from, chat.rev() + 1, change.mode(), pause));
    }

    private static Decision moderate(RoomState room, Ask ask, Moderate moderate, Instant now) {
        Sender from = ask.from();
        if (!may(from, Action.MODERATE_PEOPLE)) {
            return Decision.notAllowed();
        }
        if (from != null && from.id().equals(moderate.participant())) {
            return Decision.refuse(NOT_ALLOWED, "You can't do that to yourself.");
        }
        boolean nothingToUndo = switch (moderate.act()) {
            case UNMUTE -> !room.standing().isMuted(moderate.participant(), now);
            case UNBAN -> !room.standing().isBanned(moderate.participant());
            case MUTE, STOP_TRACK, REMOVE, BAN -> false;
        };
        if (nothingToUndo) {
            return new Decision.Unchanged();
        }
        Duration length = moderate.length();
        DisplayName name = ask.targetName() == null
                ? room.chat().nameOf(moderate.participant()).orElse(null)
                : ask.targetName();
        return new Decision.Keep(new ModerationEvent(
                moderate.id(),
                now,
                from,
                moderate.act(),
                moderate.participant(),
                name,
                moderate.reason(),
                length == null ? null : now.plus(length),
                moderate.source()));
    }

    /** The host may all. */
    private static boolean may(@Nullable Sender from, Action action) {
        return from == null || from.role().may(action);
    }
}
