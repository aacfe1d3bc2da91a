package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.internal.json.JsonWriter;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatEvent;
import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.util.List;

/**
 * What goes to a room, in lanes: lines of chat that come within {@link #BETWEEN_PACKETS} share a packet, control never
 * waits behind them, and the copies for LiveKit's own chat wait for both. In a lane the order is kept. What LiveKit does
 * not take is lost here; clients find the gap in the revisions and ask for it. Thread-safe.
 */
final class RoomOutbox {

    /** How far apart two packets of chat are. */
    static final Duration BETWEEN_PACKETS = Duration.ofMillis(50);

    /** The topic that LiveKit's own chat components read. */
    static final String LIVEKIT_CHAT_TOPIC = "lk-chat-topic";

    private static final int MOST_WAITING = 2_000;

    private final LiveKit livekit;
    private final RoomName room;
    private final RelayObserver observer;
    private final boolean livekitChat;
    private final Lane<LiveMessage> control;
    private final Lane<LiveMessage> chat;
    private final Lane<ChatMessage> copies;
    private final Lane<Board> beacon;
    private final BoardBeacon metadata;

    RoomOutbox(
            LiveKit livekit,
            RoomName room,
            RelayObserver observer,
            boolean livekitChat,
            BoardBeacon metadata,
            RelayThreads threads) {
        this.livekit = livekit;
        this.room = room;
        this.observer = observer;
        this.livekitChat = livekitChat;
        this.metadata = metadata;
        this.beacon = new Lane<>(1, BoardBeacon.BETWEEN, threads.traffic(), threads.timer(), this::sendBeacon);
        this.control = new Lane<>(MOST_WAITING, Duration.ZERO, threads.control(), threads.timer(), this::sendControl);
        this.chat = new Lane<>(MOST_WAITING, BETWEEN_PACKETS, threads.traffic(), threads.timer(), this::sendChat);
        this.copies = new Lane<>(MOST_WAITING, Duration.ZERO, threads.traffic(), threads.timer(), this::sendCopies);
    }

    /** Publishes what of these is for the room. What moderators do to people is not. */
    void publish(List<KeptEvent> events) {
        for (KeptEvent event : events) {
            repeat(event);
            if (livekitChat && event instanceof ChatMessage line) {
                copies.add(line);
            }
        }
    }

    /** Publishes what became of the board, and the revision that it has now. */
    void publishBoard(List<LiveMessage> news, Board now) {
        for (LiveMessage message : news) {
            observer.dropped(MessageClass.CONTROL, control.add(message));
        }
        if (!news.isEmpty()) {
            beacon.add(now);
        }
    }

    private void sendBeacon(List<Board> boards) {
        metadata.say(room, boards.get(boards.size() - 1));
    }

    /** Publishes an event that the room may have heard. Our clients drop it then; LiveKit's would call it edited. */
    void repeat(KeptEvent event) {
        if (event instanceof ChatMessage || event instanceof ChatEdited) {
            observer.dropped(MessageClass.CHAT, chat.add(event));
        } else if (event instanceof ChatEvent) {
            observer.dropped(MessageClass.CONTROL, control.add(event));
        }
    }

    private void sendControl(List<LiveMessage> messages) {
        messages.forEach(message -> send(MessageClass.CONTROL, List.of(message)));
    }

    private void sendChat(List<LiveMessage> messages) {
        send(MessageClass.CHAT, messages);
    }

    private void send(MessageClass kind, List<LiveMessage> messages) {
        for (Packing packed : Packing.pack(messages)) {
            String topic = MessageCodec.topicOf(messages.get(0));
            try {
                livekit.send(room, DataPacket.reliable(topic, packed.payload()));
                observer.published(kind);
                observer.merged(kind, packed.messages() - 1);
            } catch (RuntimeException e) {
                observer.dropped(kind, packed.messages());
            }
        }
    }

    /** One by one: LiveKit's components read one line a packet. */
    private void sendCopies(List<ChatMessage> lines) {
        for (ChatMessage line : lines) {
            byte[] copy =
                    JsonWriter.writeObject(json -> json.text("id", line.id().toString())
                            .integer("timestamp", line.at().toEpochMilli())
                            .text("message", line.text().value()));
            try {
                livekit.send(room, DataPacket.reliable(LIVEKIT_CHAT_TOPIC, copy));
            } catch (RuntimeException e) {
                // Their page misses a line; ours does not.
            }
        }
    }
}
