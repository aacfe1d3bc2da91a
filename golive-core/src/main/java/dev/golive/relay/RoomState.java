package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.chat.ChatState;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatEvent;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.ModerationEvent;
import dev.golive.moderation.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that a room's journal says: a fold over its events in their order. Not thread-safe. */
final class RoomState {

    /** How many events it knows by their id. Who repeats one after that is found in the journal itself. */
    private static final int MOST_EVENTS = 1_000;

    private final ChatState chat;
    private final Standing standing;
    private Board board;
    private final Map<MessageId, KeptEvent> events;
    private long number;

    private RoomState(ChatState chat, Standing standing, Board board, Map<MessageId, KeptEvent> events, long number) {
        this.chat = chat;
        this.standing = standing;
        this.board = board;
        this.events = events;
        this.number = number;
    }

    static RoomState empty() {
        return new RoomState(ChatState.empty(), Standing.clean(), Board.empty(), new LinkedHashMap<>(), 0);
    }

    RoomState copy() {
        return new RoomState(chat.copy(), standing.copy(), board, new LinkedHashMap<>(events), number);
    }

    /** Takes the next event of the journal. */
    void apply(KeptEvent event) {
        number++;
        learn(event);
        if (event instanceof ChatEvent step) {
            chat.apply(step);
        } else if (event instanceof ModerationEvent act) {
            standing.apply(act);
        } else if (event instanceof BoardStep step) {
            board = board.replay(step.id().value(), step.at(), step.command());
        }
    }

    /** Knows an event of long ago again. */
    void learn(KeptEvent event) {
        events.put(event.id(), event);
        if (events.size() > MOST_EVENTS) {
            var oldest = events.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    Optional<KeptEvent> event(MessageId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The number of the last event. */
    long number() {
        return number;
    }

    ChatState chat() {
        return chat;
    }

    Board board() {
        return board;
    }

    Standing standing() {
        return standing;
    }
}
