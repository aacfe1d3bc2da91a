package dev.golive.message;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import dev.golive.internal.json.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages as they travel: UTF-8 JSON, as {@code wire/schema/message/} has it. What this version does not know, a new
 * type or another version, is read and written again byte for byte. Pure, thread-safe.
 */
public final class MessageCodec {

    /** The longest message or packet, in bytes. */
    public static final int MAX_BYTES = 15 * 1024;

    /** The longest reaction tick or packet of them, in bytes: they travel lossy. */
    public static final int MAX_TICK_BYTES = 1_200;

    static final int VERSION = 1;

    private MessageCodec() {}

    /** The topic a message travels under, such as {@code golive.1.session}. */
    public static String topicOf(LiveMessage message) {
        String type = message.type();
        int dot = type.indexOf('.');
        long version = message instanceof Unrecognised unrecognised ? unrecognised.version() : VERSION;
        return "golive." + version + "." + (dot < 0 ? type : type.substring(0, dot));
    }

    /** The message's bytes. */
    public static byte[] encode(LiveMessage message) {
        return MessageWriter.write(message);
    }

    /**
     * The message of these bytes.
     *
     * @throws MessageRefusedException if they are not what the protocol says
     */
    public static LiveMessage decode(byte[] utf8) {
        return Envelope.read(utf8, "");
    }

    /**
     * The bytes of a packet that holds these messages.
     *
     * @param messages of one topic, oldest first
     * @throws IllegalArgumentException if there are none, or they are of several topics
     */
    public static byte[] encodePacket(List<LiveMessage> messages) {
        if (messages.stream().map(MessageCodec::topicOf).distinct().count() != 1) {
            throw new IllegalArgumentException("A packet holds messages of one topic, at least one.");
        }
        if (messages.size() == 1) {
            return encode(messages.get(0));
        }
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        for (LiveMessage message : messages) {
            packet.write(packet.size() == 0 ? '[' : ',');
            packet.writeBytes(encode(message));
        }
        packet.write(']');
        return packet.toByteArray();
    }

    /**
     * The messages of a packet, oldest first.
     *
     * @throws MessageRefusedException if it, or one of them, is not what the protocol says
     */
    public static List<LiveMessage> decodePacket(byte[] utf8) {
        List<byte[]> documents = JsonDocument.elements(utf8, MAX_BYTES, MAX_BYTES);
        boolean alone = documents.size() == 1 && documents.get(0) == utf8;
        List<LiveMessage> messages = new ArrayList<>();
        for (byte[] document : documents) {
            messages.add(Envelope.read(document, alone ? "" : "/" + messages.size()));
        }
        if (utf8.length > MAX_TICK_BYTES && messages.stream().anyMatch(ReactionTick.class::isInstance)) {
            throw tooLongForATick("", utf8.length);
        }
        return List.copyOf(messages);
    }

    static MessageRefusedException tooLongForATick(String place, int bytes) {
        return new MessageRefusedException(
                RefusalCode.TOO_LARGE,
                place,
                "This has " + bytes + " bytes, at most " + MAX_TICK_BYTES + " are allowed for what travels lossy.");
    }
}
