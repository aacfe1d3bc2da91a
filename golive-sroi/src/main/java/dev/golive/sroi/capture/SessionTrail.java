package dev.golive.sroi.capture;

import dev.golive.board.Board;
import dev.golive.journal.RoomJournal;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.room.RoomName;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a room's journal was read, and what it came to. Immutable.
 *
 * @param position of the last event read, 0 for none
 * @param board as it stood then
 * @param lines how many lines of chat there were
 * @param steps what the last reading brought, but for chat
 */
record SessionTrail(long position, Board board, long lines, List<KeptEvent> steps) {

    private static final int PAGE = 1_000;

    SessionTrail {
        steps = List.copyOf(steps);
    }

    static SessionTrail begin() {
        return new SessionTrail(0, Board.empty(), 0, List.of());
    }

    /** The trail to the journal's present end; what it brings is what came after this one. */
    SessionTrail readOn(RoomJournal journal, RoomName room) {
        long read = position;
        long said = lines;
        Board now = board;
        List<KeptEvent> brought = new ArrayList<>();
        List<KeptEvent> page = journal.read(room, read, PAGE);
        while (!page.isEmpty()) {
            for (KeptEvent event : page) {
                if (event instanceof BoardStep step) {
                    now = now.replay(step.id().value(), step.at(), step.command());
                    brought.add(step);
                } else if (event instanceof ChatMessage) {
                    said++;
                } else {
                    brought.add(event);
                }
            }
            read += page.size();
            page = journal.read(room, read, PAGE);
        }
        return new SessionTrail(read, now, said, brought);
    }
}
