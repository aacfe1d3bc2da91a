package dev.golive.message;

import dev.golive.board.BoardCommand;
import dev.golive.board.BoardDocument;
import dev.golive.board.BoardPatch;
import dev.golive.internal.board.BoardKind;
import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the body of one message says: of the fields of all kinds, those that this one has. Not thread-safe. */
final class MessageBody {

    private static final List<MessageField> PIN = List.of(MessageField.CHAT_ID, MessageField.NAME, MessageField.TEXT);

    @Nullable MessageId chatId;

    @Nullable DisplayName name;

    @Nullable MessageText text;

    @Nullable MessageId replyTo;

    @Nullable ChatMode mode;

    @Nullable Duration pause;

    SortedMap<ReactionKind, Long> counts = Collections.emptySortedMap();
    SortedMap<ReactionKind, Long> totals = Collections.emptySortedMap();
    List<ReactionSample> sample = List.of();
    boolean on;
    long epoch;
    long rev;

    @Nullable BoardPatch patch;

    @Nullable BoardDocument board;

    @Nullable BoardCommand command;

    @Nullable Identity participant;

    @Nullable Reason reason;

    @Nullable Instant until;

    @Nullable TrackSource source;

    private final Set<MessageField> seen = EnumSet.noneOf(MessageField.class);

    private MessageBody() {}

    /** Reads the body of a message of that kind; all that the kind requires is there then. */
    static MessageBody read(MessageKind kind, StrictReader in) {
        MessageBody body = new MessageBody();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            MessageField field = kind.field(name);
            BoardKind step = kind == MessageKind.BOARD_STEP ? BoardKind.of(name) : null;
            if (step != null) {
                body.command = step.read(in).command();
            } else if (field == null) {
                in.skip();
            } else {
                field.read(in, body);
                body.seen.add(field);
            }
        }
        body.require(kind.required(), in);
        if (kind == MessageKind.CHAT_PINNED && !body.seen.isEmpty()) {
            body.require(PIN, in);
        }
        if (kind == MessageKind.BOARD_STEP && body.command == null) {
            throw in.invalid("There is no command that this version knows.");
        }
        if (kind == MessageKind.CHAT_MODE) {
            body.requireThatThePauseFits(in);
        }
        return body;
    }

    private void require(List<MessageField> fields, StrictReader in) {
        for (int at = 0; at < fields.size(); at++) {
            MessageField field = fields.get(at);
            if (!seen.contains(field)) {
                throw in.missing(field.wireName());
            }
        }
    }

    private void requireThatThePauseFits(StrictReader in) {
        if (mode == ChatMode.SLOW) {
            require(List.of(MessageField.SLOW_MS), in);
        } else if (pause != null) {
            throw in.invalidField(MessageField.SLOW_MS.wireName(), "Only the slow mode has a pause.");
        }
    }

    /** The message, of what the envelope says besides. */
    LiveMessage message(MessageKind kind, MessageId id, Instant at, @Nullable Sender from, long rev) {
        return switch (kind) {
            case CHAT_MESSAGE -> new ChatMessage(id, at, there(from), rev, there(text), replyTo);
            case CHAT_EDITED -> new ChatEdited(id, at, from, rev, there(chatId), there(text));
            case CHAT_DELETED -> new ChatDeleted(id, at, from, rev, there(chatId));
            case CHAT_PINNED -> new ChatPinned(id, at, from, rev, pin());
            case CHAT_MODE -> new ChatModeChanged(id, at, from, rev, there(mode), pause);
            case REACTION_TICK -> new ReactionTick(id, at, counts, totals, sample);
            case BOARD_PATCH -> new BoardPatched(id, at, epoch, this.rev, there(patch));
            case BOARD_SNAPSHOT -> new BoardShown(id, at, epoch, this.rev, there(board));
            case BOARD_STEP -> new BoardStep(id, at, from, there(command));
            case SESSION_PREFLIGHT -> new SessionPreflight(id, at);
            case SESSION_LIVE -> new SessionLive(id, at);
            case SESSION_PAUSED -> new SessionPaused(id, at);
            case SESSION_ENDING -> new SessionEnding(id, at);
            case SESSION_ENDED -> new SessionEnded(id, at);
            case SESSION_RECORDING -> new SessionRecording(id, at, on);
            case SESSION_NOTICE -> new SessionNotice(id, at, there(text));
            case MODERATION_MUTED,
                    MODERATION_UNMUTED,
                    MODERATION_TRACK_STOPPED,
                    MODERATION_REMOVED,
                    MODERATION_BANNED,
                    MODERATION_UNBANNED ->
                new ModerationEvent(id, at, from, there(kind.act()), there(participant), name, reason, until, source);
        };
    }

    private @Nullable PinnedLine pin() {
        return chatId == null ? null : new PinnedLine(chatId, there(name), there(text));
    }

    private static <T> T there(@Nullable T required) {
        return Objects.requireNonNull(required, "what the kind requires");
    }
}
