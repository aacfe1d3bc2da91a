package dev.golive.relay;

import dev.golive.livekit.DataPacket;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Messages of one topic in one packet: one as it is, several as an array. */
final class Packing {

    private final byte[] payload;
    private final int messages;

    private Packing(byte[] payload, int messages) {
        this.payload = payload;
        this.messages = messages;
    }

    byte[] payload() {
        return payload;
    }

    /** How many are in it. */
    int messages() {
        return messages;
    }

    /** As few packets as they fit, in their order. */
    static List<Packing> pack(List<? extends LiveMessage> messages) {
        List<Packing> packets = new ArrayList<>();
        List<byte[]> together = new ArrayList<>();
        int length = 1;
        for (LiveMessage message : messages) {
            byte[] each = MessageCodec.encode(message);
            if (!together.isEmpty() && length + each.length + 1 > DataPacket.MAX_RELIABLE_BYTES) {
                packets.add(join(together, length));
                together.clear();
                length = 1;
            }
            together.add(each);
            length += each.length + 1;
        }
        if (!together.isEmpty()) {
            packets.add(join(together, length));
        }
        return packets;
    }

    private static Packing join(List<byte[]> messages, int length) {
        if (messages.size() == 1) {
            return new Packing(messages.get(0), 1);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream(length);
        char before = '[';
        for (byte[] each : messages) {
            joined.write(before);
            joined.writeBytes(each);
            before = ',';
        }
        joined.write(']');
        return new Packing(joined.toByteArray(), messages.size());
    }
}
