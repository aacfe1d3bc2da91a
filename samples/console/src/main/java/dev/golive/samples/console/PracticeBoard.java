package dev.golive.samples.console;

import dev.golive.board.Board;
import dev.golive.board.BoardChange;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardPatch;
import dev.golive.board.BoardSettings;
import dev.golive.board.XpAward;
import dev.golive.command.BoardAct;
import dev.golive.command.Command;
import dev.golive.command.CommandCodec;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import dev.golive.message.MessageId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A board that nobody sees. It takes what a room's takes, from whoever sends it; the same lines give the same board, ids that
 * were left out too. Not thread-safe.
 */
final class PracticeBoard {

    private final BoardSettings settings;
    private final Set<MessageId> taken = new HashSet<>();
    private Board board = Board.empty();
    private Instant moment = Instant.EPOCH;

    PracticeBoard(BoardSettings settings) {
        this.settings = settings;
    }

    /** As it stands. */
    Board now() {
        return board;
    }

    /**
     * Takes a command.
     *
     * @param number which line it is
     * @throws MessageRefusedException if it does not; nothing has changed then
     */
    BoardPatch take(byte[] line, long number) {
        Envelope envelope = Envelope.of(line);
        Instant at = envelope.at().orElse(moment);
        MessageId id = MessageId.create(InstantSource.fixed(at), new SplittableRandom(number));
        Command command = CommandCodec.decode(envelope.completed(id));
        envelope.check();
        if (!(command instanceof BoardAct act)) {
            throw invalid("/type", "A " + command.type() + " does nothing to the board.");
        }
        Board before = board;
        if (!taken.contains(act.id())) {
            board = after(act, at);
            if (board.rev() > before.rev()) {
                taken.add(act.id());
            }
        }
        moment = at;
        return BoardPatch.between(before.document(), board.document());
    }

    private Board after(BoardAct act, Instant at) {
        if (act.ifRev() != null && act.ifRev() != board.rev()) {
            throw invalid("/body/ifRev", "The board is at revision " + board.rev() + ".");
        }
        // A server says whom an award is for; here nobody knows.
        BoardCommand command = act.command() instanceof XpAward award ? award.called(null) : act.command();
        BoardChange change = settings.refuse(command)
                .<BoardChange>map(no -> no)
                .orElseGet(() -> board.take(act.id().value(), at, command));
        if (change instanceof BoardChange.Refused no) {
            String pointer = no.field().isEmpty() ? "" : "/body/" + no.field();
            throw new MessageRefusedException(no.code(), pointer, no.detail());
        }
        return change instanceof BoardChange.Changed changed ? changed.board() : board;
    }

    private static MessageRefusedException invalid(String pointer, String detail) {
        return new MessageRefusedException(RefusalCode.INVALID, pointer, detail);
    }
}
