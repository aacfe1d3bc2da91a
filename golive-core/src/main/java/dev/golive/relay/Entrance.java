package dev.golive.relay;

import static dev.golive.error.RefusalCode.BANNED;
import static dev.golive.error.RefusalCode.NOT_ALLOWED;
import static dev.golive.error.RefusalCode.SESSION_NOT_LIVE;

import dev.golive.board.BoardClear;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardPart;
import dev.golive.board.BoardPin;
import dev.golive.command.BoardAct;
import dev.golive.command.ChatDelete;
import dev.golive.command.ChatEdit;
import dev.golive.command.ChatModeChange;
import dev.golive.command.ChatPin;
import dev.golive.command.ChatSend;
import dev.golive.command.CheckIn;
import dev.golive.command.Command;
import dev.golive.command.Effort;
import dev.golive.command.HeartRate;
import dev.golive.command.LeaderboardJoin;
import dev.golive.command.LeaderboardLeave;
import dev.golive.command.Moderate;
import dev.golive.command.ReactionTap;
import dev.golive.error.RefusalCode;
import dev.golive.participant.Action;
import dev.golive.participant.Role;
import dev.golive.session.SessionState;
import java.util.Optional;
import java.util.Set;

/** The table of who may ask for what, and when. Pure. */
enum Entrance {
    WRITE(Set.of(Action.CHAT), Hours.LIVE),
    DELETE(Set.of(Action.CHAT, Action.MODERATE_CHAT), Hours.TO_THE_END),
    RUN_CHAT(Set.of(Action.MODERATE_CHAT), Hours.TO_THE_END),
    REACT(Set.of(Action.REACT), Hours.LIVE),
    TRAIN(Set.of(Action.TRAIN), Hours.LIVE),
    /** How hard it was is best asked once it is over. */
    RATE(Set.of(Action.TRAIN), Hours.FROM_THE_START),
    /** How somebody is, before and after. */
    CHECK_IN(Set.of(Action.TRAIN), Hours.ALWAYS),
    TAKE_PART(Set.of(Action.TRAIN), Hours.TO_THE_END),
    RUN_BOARD(Set.of(Action.RUN_BOARD), Hours.TO_THE_END),
    PIN_NOTE(Set.of(Action.RUN_BOARD, Action.MODERATE_CHAT), Hours.TO_THE_END),
    MODERATE(Set.of(Action.MODERATE_PEOPLE), Hours.TO_THE_END);

    /** When a door is open, as long as the pass is good. */
    private enum Hours {
        LIVE,
        FROM_THE_START,
        TO_THE_END,
        ALWAYS
    }

    private final Set<Action> anyOf;
    private final Hours hours;

    Entrance(Set<Action> anyOf, Hours hours) {
        this.anyOf = anyOf;
        this.hours = hours;
    }

    /** Which one a command must take. */
    static Entrance of(Command command) {
        if (command instanceof ChatSend || command instanceof ChatEdit) {
            return WRITE;
        }
        if (command instanceof ChatDelete) {
            return DELETE;
        }
        if (command instanceof ChatPin || command instanceof ChatModeChange) {
            return RUN_CHAT;
        }
        if (command instanceof ReactionTap) {
            return REACT;
        }
        if (command instanceof Moderate) {
            return MODERATE;
        }
        if (command instanceof BoardAct act) {
            return isNote(act.command()) ? PIN_NOTE : RUN_BOARD;
        }
        if (command instanceof Effort || command instanceof HeartRate) {
            return RATE;
        }
        if (command instanceof CheckIn) {
            return CHECK_IN;
        }
        return command instanceof LeaderboardJoin || command instanceof LeaderboardLeave ? TAKE_PART : TRAIN;
    }

    private static boolean isNote(BoardCommand command) {
        return command instanceof BoardPin || (command instanceof BoardClear clear && clear.part() == BoardPart.PIN);
    }

    /** Whether it is only for those who take part themselves, so that a host can't. */
    boolean personal() {
        return hours == Hours.LIVE || this == TAKE_PART || reports();
    }

    /** Whether what comes through is said of oneself, and kept by whoever takes such reports. */
    boolean reports() {
        return this == TRAIN || this == RATE || this == CHECK_IN;
    }

    /** Whether this role may ever pass. */
    boolean admits(Role role) {
        return anyOf.stream().anyMatch(role::may);
    }

    /** Why this role may not pass now; empty if it may. */
    Optional<Refusal> refuse(Role role, SessionState state) {
        if (!admits(role)) {
            return no(NOT_ALLOWED, "That is not for you to do in this session.");
        }
        boolean open = switch (hours) {
            case LIVE -> state == SessionState.LIVE;
            case FROM_THE_START -> state == SessionState.LIVE || state.over();
            case TO_THE_END -> !state.over();
            case ALWAYS -> true;
        };
        if (!open) {
            return no(SESSION_NOT_LIVE, state.over() ? "This session is over." : "This session is not live yet.");
        }
        return Optional.empty();
    }

    /** The refusal of somebody who is banned. */
    static Refusal banned() {
        return Refusal.of(BANNED, "You can't take part in this session any more.");
    }

    private static Optional<Refusal> no(RefusalCode code, String detail) {
        return Optional.of(Refusal.of(code, detail));
    }
}
