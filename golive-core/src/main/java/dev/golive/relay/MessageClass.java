package dev.golive.relay;

import dev.golive.command.ChatDelete;
import dev.golive.command.ChatEdit;
import dev.golive.command.ChatSend;
import dev.golive.command.Command;
import dev.golive.command.ReactionTap;
import dev.golive.command.RepCount;
import java.util.Locale;

/** What is limited and counted together. */
public enum MessageClass {
    /** Moderation, hands, answers, and what else is rare and must arrive. */
    CONTROL,
    /** Lines of chat, and what becomes of them. */
    CHAT,
    /** Repetitions counted. */
    REP,
    /** Taps. */
    REACTION;

    /** The class of a command. */
    public static MessageClass of(Command command) {
        if (command instanceof ChatSend || command instanceof ChatEdit || command instanceof ChatDelete) {
            return CHAT;
        }
        if (command instanceof ReactionTap) {
            return REACTION;
        }
        return command instanceof RepCount ? REP : CONTROL;
    }

    /** The name in meters and settings. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
