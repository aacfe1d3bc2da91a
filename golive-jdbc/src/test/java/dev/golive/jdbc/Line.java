package dev.golive.jdbc;

import dev.golive.message.ChatMessage;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Lines of chat, each known by its number. */
final class Line {

    static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private static final Sender ANN = new Sender(Identity.of("p_ann"), DisplayName.of("Ann"), Role.ATHLETE);

    private Line() {}

    static KeptEvent of(int number, Instant at) {
        MessageId id = new MessageId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
        return new ChatMessage(id, at, ANN, number + 1L, MessageText.of("line " + number), null);
    }

    /** So many lines, the first of this number. */
    static List<KeptEvent> some(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> of(number, NOW))
                .toList();
    }
}
