package dev.golive.command;

import static dev.golive.command.CommandField.ALIAS;
import static dev.golive.command.CommandField.ANSWER;
import static dev.golive.command.CommandField.ANSWERS;
import static dev.golive.command.CommandField.CHAT_ID;
import static dev.golive.command.CommandField.COHORT;
import static dev.golive.command.CommandField.COUNT;
import static dev.golive.command.CommandField.DEVICE;
import static dev.golive.command.CommandField.KIND;
import static dev.golive.command.CommandField.MINUTES;
import static dev.golive.command.CommandField.MODE;
import static dev.golive.command.CommandField.N;
import static dev.golive.command.CommandField.PARTICIPANT;
import static dev.golive.command.CommandField.PROMPT_ID;
import static dev.golive.command.CommandField.REASON;
import static dev.golive.command.CommandField.REPLY_TO;
import static dev.golive.command.CommandField.RPE;
import static dev.golive.command.CommandField.SECONDS;
import static dev.golive.command.CommandField.SEQ;
import static dev.golive.command.CommandField.SLOW_MS;
import static dev.golive.command.CommandField.SOURCE;
import static dev.golive.command.CommandField.TEXT;
import static dev.golive.command.CommandField.ZONE_SECONDS;

import dev.golive.message.ModerationAct;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that this version knows, with what each must and may hold. */
enum CommandKind {
    CHAT_SEND("chat.send", List.of(TEXT), List.of(REPLY_TO)),
    CHAT_EDIT("chat.edit", List.of(CHAT_ID, TEXT), List.of()),
    CHAT_DELETE("chat.delete", List.of(CHAT_ID), List.of()),
    CHAT_PIN("chat.pin", List.of(), List.of(CHAT_ID)),
    CHAT_MODE("chat.mode", List.of(MODE), List.of(SLOW_MS)),
    REACTION_TAP("reaction.tap", List.of(KIND, N), List.of()),
    MODERATION_MUTE(ModerationAct.MUTE, List.of(PARTICIPANT, REASON), List.of(SECONDS)),
    MODERATION_UNMUTE(ModerationAct.UNMUTE, List.of(PARTICIPANT, REASON), List.of()),
    MODERATION_STOP_TRACK(ModerationAct.STOP_TRACK, List.of(PARTICIPANT, SOURCE, REASON), List.of()),
    MODERATION_REMOVE(ModerationAct.REMOVE, List.of(PARTICIPANT, REASON), List.of()),
    MODERATION_BAN(ModerationAct.BAN, List.of(PARTICIPANT, REASON), List.of()),
    MODERATION_UNBAN(ModerationAct.UNBAN, List.of(PARTICIPANT, REASON), List.of()),
    HAND_RAISE("hand.raise", List.of(), List.of()),
    HAND_LOWER("hand.lower", List.of(), List.of()),
    SIGHTING("sighting", List.of(), List.of()),
    REP_COUNT("rep.count", List.of(CommandField.REP_ID, COUNT, SEQ), List.of(DEVICE)),
    PROMPT_ANSWER("prompt.answer", List.of(PROMPT_ID, ANSWER), List.of()),
    LEADERBOARD_JOIN("leaderboard.join", List.of(), List.of(ALIAS, COHORT)),
    LEADERBOARD_LEAVE("leaderboard.leave", List.of(), List.of()),
    EFFORT("effort", List.of(RPE), List.of(MINUTES)),
    CHECK_IN("check-in", List.of(ANSWERS), List.of()),
    HEART_RATE("heart-rate", List.of(ZONE_SECONDS), List.of());

    private static final Map<String, CommandKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CommandKind::type, kind -> kind));

    private final String type;
    private final @Nullable ModerationAct act;
    private final List<CommandField> required;
    private final Map<String, CommandField> fields = new HashMap<>();

    CommandKind(String type, List<CommandField> required, List<CommandField> optional) {
        this(type, null, required, optional);
    }

    CommandKind(ModerationAct act, List<CommandField> required, List<CommandField> optional) {
        this("moderation." + act.command(), act, required, optional);
    }

    CommandKind(String type, @Nullable ModerationAct act, List<CommandField> required, List<CommandField> optional) {
        this.type = type;
        this.act = act;
        this.required = required;
        Stream.concat(required.stream(), optional.stream()).forEach(field -> fields.put(field.wireName(), field));
    }

    /**
     * The kind of this type.
     *
     * @throws IllegalArgumentException if this version knows none
     */
    static CommandKind parse(String type) {
        CommandKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("There is no such type.");
        }
        return kind;
    }

    String type() {
        return type;
    }

    /** What a moderator is to do, where it is that. */
    @Nullable ModerationAct act() {
        return act;
    }

    /** The body's fields that must be there. */
    List<CommandField> required() {
        return required;
    }

    /** The body's field of this name; null for one that is left alone. */
    @Nullable CommandField field(String name) {
        return fields.get(name);
    }
}
