package dev.golive.message;

/** Who may write in the chat, and how often. */
public enum ChatMode {
    /** Everybody who may chat. */
    OPEN("open"),
    /** Everybody, with a pause between two lines of one person; staff need none. */
    SLOW("slow"),
    /** Staff alone; everybody reads. */
    MODERATORS_ONLY("moderators-only"),
    /** Nobody. */
    OFF("off");

    private final String wireName;

    ChatMode(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
        return wireName;
    }
}
