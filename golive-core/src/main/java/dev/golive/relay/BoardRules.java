package dev.golive.relay;

import static dev.golive.error.RefusalCode.MUTED;

import dev.golive.board.Board;
import dev.golive.board.BoardChange;
import dev.golive.board.BoardPin;
import dev.golive.board.BoardSettings;
import dev.golive.command.BoardAct;
import dev.golive.message.BoardStep;
import dev.golive.message.Sender;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be done to a board, and what comes of it. A pure function of the room's state, the act and the time. */
final class BoardRules {

    private final BoardSettings settings;

    BoardRules(BoardSettings settings) {
        this.settings = settings;
    }

    Decision decide(RoomState room, @Nullable Sender from, BoardAct act, Instant now) {
        if (from != null && !Entrance.of(act).admits(from.role())) {
            return Decision.notAllowed();
        }
        // A note is written for all to read, like a line.
        if (from != null && act.command() instanceof BoardPin && room.standing().isMuted(from.id(), now)) {
            return Decision.refuse(MUTED, "A moderator has muted you in this session.");
        }
        Board board = room.board();
        if (act.ifRev() != null && act.ifRev() != board.rev()) {
            return Decision.invalid(
                    "/body/ifRev", "The board is at revision " + board.rev() + " by now. Look at it again.");
        }
        Optional<BoardChange.Refused> no = settings.refuse(act.command());
        BoardChange change = no.isPresent() ? no.get() : board.take(act.id().value(), now, act.command());
        if (change instanceof BoardChange.Changed) {
            return new Decision.Keep(new BoardStep(act.id(), now, from, act.command()));
        }
        return change instanceof BoardChange.Refused refused
                ? new Decision.Refuse(new Refusal(refused.code(), pointer(refused.field()), null, refused.detail()))
                : new Decision.Unchanged();
    }

    private static String pointer(String field) {
        return field.isEmpty() ? "" : "/body/" + field;
    }
}
