package dev.golive.message;

import static dev.golive.message.MessageField.BOARD;
import static dev.golive.message.MessageField.CHAT_ID;
import static dev.golive.message.MessageField.COUNTS;
import static dev.golive.message.MessageField.EPOCH;
import static dev.golive.message.MessageField.MODE;
import static dev.golive.message.MessageField.NAME;
import static dev.golive.message.MessageField.ON;
import static dev.golive.message.MessageField.PARTICIPANT;
import static dev.golive.message.MessageField.PATCH;
import static dev.golive.message.MessageField.REASON;
import static dev.golive.message.MessageField.REPLY_TO;
import static dev.golive.message.MessageField.REV;
import static dev.golive.message.MessageField.SAMPLE;
import static dev.golive.message.MessageField.SLOW_MS;
import static dev.golive.message.MessageField.SOURCE;
import static dev.golive.message.MessageField.TEXT;
import static dev.golive.message.MessageField.TOTALS;
import static dev.golive.message.MessageField.UNTIL_MS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that this version knows, with what each must and may hold. */
enum MessageKind {
    CHAT_MESSAGE("chat.message", From.ALWAYS, List.of(TEXT), List.of(REPLY_TO)),
    CHAT_EDITED("chat.edited", From.MAYBE, List.of(CHAT_ID, TEXT), List.of()),
    CHAT_DELETED("chat.deleted", From.MAYBE, List.of(CHAT_ID), List.of()),
    CHAT_PINNED("chat.pinned", From.MAYBE, List.of(), List.of(CHAT_ID, NAME, TEXT)),
    CHAT_MODE("chat.mode", From.MAYBE, List.of(MODE), List.of(SLOW_MS)),
    REACTION_TICK("reaction.tick", From.NEVER, List.of(COUNTS, TOTALS, SAMPLE), List.of()),
    BOARD_PATCH("board.patch", From.NEVER, List.of(EPOCH, REV, PATCH), List.of()),
    BOARD_SNAPSHOT("board.snapshot", From.NEVER, List.of(EPOCH, REV, BOARD), List.of()),
    /** A journal's: the body has one field, named after the command. */
    BOARD_STEP("board.step", From.MAYBE, List.of(), List.of()),
    SESSION_PREFLIGHT("session.preflight", From.NEVER, List.of(), List.of()),
    SESSION_LIVE("session.live", From.NEVER, List.of(), List.of()),
    SESSION_PAUSED("session.paused", From.NEVER, List.of(), List.of()),
    SESSION_ENDING("session.ending", From.NEVER, List.of(), List.of()),
    SESSION_ENDED("session.ended", From.NEVER, List.of(), List.of()),
    SESSION_RECORDING("session.recording", From.NEVER, List.of(ON), List.of()),
    SESSION_NOTICE("session.notice", From.NEVER, List.of(TEXT), List.of()),
    MODERATION_MUTED(ModerationAct.MUTE, List.of(PARTICIPANT), List.of(NAME, REASON, UNTIL_MS)),
    MODERATION_UNMUTED(ModerationAct.UNMUTE, List.of(PARTICIPANT), List.of(NAME, REASON)),
    MODERATION_TRACK_STOPPED(ModerationAct.STOP_TRACK, List.of(PARTICIPANT, SOURCE), List.of(NAME, REASON)),
    MODERATION_REMOVED(ModerationAct.REMOVE, List.of(PARTICIPANT), List.of(NAME, REASON)),
    MODERATION_BANNED(ModerationAct.BAN, List.of(PARTICIPANT), List.of(NAME, REASON)),
    MODERATION_UNBANNED(ModerationAct.UNBAN, List.of(PARTICIPANT), List.of(NAME, REASON));

    private static final Map<String, MessageKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MessageKind::type, kind -> kind));

    private final String type;
    private final From from;
    private final boolean rev;
    private final @Nullable ModerationAct act;
    private final List<MessageField> required;
    private final Map<String, MessageField> fields = new HashMap<>();

    MessageKind(String type, From from, List<MessageField> required, List<MessageField> optional) {
        this(type, from, null, required, optional);
    }

    MessageKind(ModerationAct act, List<MessageField> required, List<MessageField> optional) {
        this("moderation." + act.outcome(), From.MAYBE, act, required, optional);
    }

    MessageKind(
            String type,
            From from,
            @Nullable ModerationAct act,
            List<MessageField> required,
            List<MessageField> optional) {
        this.type = type;
        this.from = from;
        this.rev = type.startsWith("chat.");
        this.act = act;
        this.required = new ArrayList<>(required);
        Stream.concat(required.stream(), optional.stream()).forEach(field -> fields.put(field.wireName(), field));
    }

    /** Whether a message says whose doing it is. */
    private enum From {
        ALWAYS,
        MAYBE,
        NEVER
    }

    /** The kind of this type; null if this version knows none. */
    static @Nullable MessageKind of(String type) {
        return BY_TYPE.get(type);
    }

    String type() {
        return type;
    }

    boolean needsFrom() {
        return from == From.ALWAYS;
    }

    boolean hasFrom() {
        return from != From.NEVER;
    }

    /** Whether a journal keeps it and no room hears it. */
    boolean keptOnly() {
        return this == BOARD_STEP;
    }

    boolean hasRev() {
        return rev;
    }

    /** What a moderator did, where it is that. */
    @Nullable ModerationAct act() {
        return act;
    }

    /** The body's fields that must be there. */
    List<MessageField> required() {
        return required;
    }

    /** The body's field of this name; null for one that is left alone. */
    @Nullable MessageField field(String name) {
        return fields.get(name);
    }
}
