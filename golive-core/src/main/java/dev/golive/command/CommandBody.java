package dev.golive.command;

import dev.golive.board.BoardId;
import dev.golive.board.Cohort;
import dev.golive.internal.json.StrictReader;
import dev.golive.message.ChatMode;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ReactionKind;
import dev.golive.message.Reason;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the body of one command says: of the fields of all kinds, those that this one has. Not thread-safe. */
final class CommandBody {

    @Nullable MessageId chatId;

    @Nullable MessageText text;

    @Nullable MessageId replyTo;

    @Nullable ChatMode mode;

    @Nullable Duration pause;

    @Nullable ReactionKind kind;

    int times;

    @Nullable Identity participant;

    @Nullable Reason reason;

    @Nullable Duration length;

    @Nullable TrackSource source;

    @Nullable BoardId item;

    @Nullable BoardId device;

    boolean alias;

    @Nullable Cohort cohort;

    int count;
    long seq;

    @Nullable Answer answer;

    int rpe;

    @Nullable Integer minutes;

    Map<String, Answer> answers = Map.of();
    List<Integer> zoneSeconds = List.of();

    private CommandBody() {}

    /** Reads the body of a command of that kind; all that the kind requires is there then. */
    static CommandBody read(CommandKind kind, StrictReader in) {
        CommandBody body = new CommandBody();
        Set<CommandField> seen = EnumSet.noneOf(CommandField.class);
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            CommandField field = kind.field(name);
            if (field == null) {
                in.skip();
            } else {
                field.read(in, body);
                seen.add(field);
            }
        }
        for (CommandField field : kind.required()) {
            if (!seen.contains(field)) {
                throw in.missing(field.wireName());
            }
        }
        if (body.pause != null && body.mode != ChatMode.SLOW) {
            throw in.invalidField(CommandField.SLOW_MS.wireName(), "Only the slow mode has a pause.");
        }
        return body;
    }

    /** The command. */
    Command command(CommandKind of, MessageId id) {
        return switch (of) {
            case CHAT_SEND -> new ChatSend(id, there(text), replyTo);
            case CHAT_EDIT -> new ChatEdit(id, there(chatId), there(text));
            case CHAT_DELETE -> new ChatDelete(id, there(chatId));
            case CHAT_PIN -> new ChatPin(id, chatId);
            case CHAT_MODE -> new ChatModeChange(id, there(mode), pause);
            case REACTION_TAP -> new ReactionTap(id, there(kind), times);
            case MODERATION_MUTE,
                    MODERATION_UNMUTE,
                    MODERATION_STOP_TRACK,
                    MODERATION_REMOVE,
                    MODERATION_BAN,
                    MODERATION_UNBAN ->
                new Moderate(id, there(of.act()), there(participant), there(reason), length, source);
            case HAND_RAISE -> new HandRaise(id);
            case HAND_LOWER -> new HandLower(id);
            case SIGHTING -> new Sighting(id);
            case REP_COUNT -> new RepCount(id, there(item), count, seq, device);
            case PROMPT_ANSWER -> new PromptAnswer(id, there(item), there(answer));
            case LEADERBOARD_JOIN -> new LeaderboardJoin(id, alias, cohort);
            case LEADERBOARD_LEAVE -> new LeaderboardLeave(id);
            case EFFORT -> new Effort(id, rpe, minutes);
            case CHECK_IN -> new CheckIn(id, answers);
            case HEART_RATE -> new HeartRate(id, zoneSeconds);
        };
    }

    private static <T> T there(@Nullable T required) {
        return Objects.requireNonNull(required, "what the kind requires");
    }
}
