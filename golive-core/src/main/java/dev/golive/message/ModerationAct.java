package dev.golive.message;

/** What a moderator does to a person. */
public enum ModerationAct {
    /** Takes the chat away. */
    MUTE("mute", "muted"),
    /** Gives the chat back. */
    UNMUTE("unmute", "unmuted"),
    /** Mutes a track that they publish. */
    STOP_TRACK("stop-track", "track-stopped"),
    /** Takes them out of the room; they may come again. */
    REMOVE("remove", "removed"),
    /** Takes them out of the room and keeps them out. */
    BAN("ban", "banned"),
    /** Lets them in again. */
    UNBAN("unban", "unbanned");

    private final String command;
    private final String outcome;

    ModerationAct(String command, String outcome) {
        this.command = command;
        this.outcome = outcome;
    }

    /** What is asked for, on the wire, after {@code moderation.}. */
    public String command() {
        return command;
    }

    /** What was done, on the wire, after {@code moderation.}. */
    public String outcome() {
        return outcome;
    }
}
