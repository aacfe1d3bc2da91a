package dev.golive.participant;

import static dev.golive.participant.Action.CHAT;
import static dev.golive.participant.Action.END_SESSION;
import static dev.golive.participant.Action.GO_LIVE;
import static dev.golive.participant.Action.MODERATE_CHAT;
import static dev.golive.participant.Action.MODERATE_PEOPLE;
import static dev.golive.participant.Action.REACT;
import static dev.golive.participant.Action.RUN_BOARD;
import static dev.golive.participant.Action.SEE_ATTENDANCE;
import static dev.golive.participant.Action.SEE_PREVIEW;
import static dev.golive.participant.Action.TRAIN;
import static dev.golive.participant.TrackSource.CAMERA;
import static dev.golive.participant.TrackSource.MICROPHONE;
import static dev.golive.participant.TrackSource.SCREEN_SHARE;
import static dev.golive.participant.TrackSource.SCREEN_SHARE_AUDIO;

import java.util.Set;

/**
 * Who somebody is in a session. This is the one table of what each role may do: a token's grants, LiveKit's permission
 * message and the server's own checks are all read from it.
 *
 * <p>Nobody may send data past the server, unless the host chose {@link ChatPath#DIRECT}: chat and reactions go through
 * the relay, which is how the room knows that what it sees is true.
 */
public enum Role {
    /** Broadcasts, and owns the session. */
    COACH("coach", Media.STUDIO, Tasks.COACH),
    /** Broadcasts beside the coach. */
    CO_COACH("co-coach", Media.STUDIO, Tasks.CO_COACH),
    /** Watches the chat. */
    MODERATOR("moderator", Media.VIEW, Tasks.MODERATOR),
    /** Watches and trains. */
    ATHLETE("athlete", Media.VIEW, Tasks.ATHLETE),
    /** An athlete on stage, seen and heard for a while. */
    GUEST("guest", Media.STAGE, Tasks.ATHLETE),
    /** A look at the athletes' view: hidden, not counted, sends nothing. */
    PREVIEW("preview", Media.HIDDEN, Set.of());

    private final String wireName;
    private final Permissions permissions;
    private final Set<Action> actions;

    Role(String wireName, Permissions permissions, Set<Action> actions) {
        this.wireName = wireName;
        this.permissions = permissions;
        this.actions = actions;
    }

    /** The name on the wire, such as {@code co-coach}. */
    public String wireName() {
        return wireName;
    }

    /** What LiveKit lets this role do, where chat goes through the server. */
    public Permissions permissions() {
        return permissions;
    }

    /** What LiveKit lets this role do; where chat goes past the server, everybody who is seen may send data. */
    public Permissions permissions(ChatPath path) {
        return path == ChatPath.DIRECT ? permissions.withData() : permissions;
    }

    /** Whether this role runs the session rather than attending it. */
    public boolean staff() {
        return switch (this) {
            case COACH, CO_COACH, MODERATOR -> true;
            case ATHLETE, GUEST, PREVIEW -> false;
        };
    }

    /** Whether the server does this when this role asks for it. */
    public boolean may(Action action) {
        return actions.contains(action);
    }

    /**
     * The role of this name on the wire.
     *
     * @throws IllegalArgumentException if there is none, naming all there are
     */
    public static Role parse(String wireName) {
        for (Role role : values()) {
            if (role.wireName.equals(wireName)) {
                return role;
            }
        }
        throw new IllegalArgumentException("There is no role \"" + wireName
                + "\". Take one of coach, co-coach, moderator, athlete, guest, preview.");
    }

    /** The rows of the media table; a class of its own because an enum's constants can't read its static fields. */
    private static final class Media {
        static final Permissions STUDIO =
                new Permissions(true, Set.of(CAMERA, MICROPHONE, SCREEN_SHARE, SCREEN_SHARE_AUDIO), false, false);
        static final Permissions STAGE = new Permissions(true, Set.of(CAMERA, MICROPHONE), false, false);
        static final Permissions VIEW = Permissions.viewing();
        static final Permissions HIDDEN = new Permissions(true, Set.of(), false, true);
    }

    /** The rows of the table of tasks. */
    private static final class Tasks {
        static final Set<Action> ATHLETE = Set.of(CHAT, REACT, TRAIN);
        static final Set<Action> MODERATOR = Set.of(CHAT, REACT, MODERATE_CHAT, MODERATE_PEOPLE, SEE_PREVIEW);
        static final Set<Action> CO_COACH =
                Set.of(CHAT, REACT, MODERATE_CHAT, MODERATE_PEOPLE, RUN_BOARD, SEE_PREVIEW, SEE_ATTENDANCE);
        static final Set<Action> COACH = Set.of(
                CHAT,
                REACT,
                MODERATE_CHAT,
                MODERATE_PEOPLE,
                RUN_BOARD,
                SEE_PREVIEW,
                SEE_ATTENDANCE,
                GO_LIVE,
                END_SESSION);
    }
}
