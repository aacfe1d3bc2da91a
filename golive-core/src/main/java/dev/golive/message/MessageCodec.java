package dev.golive.message;

import dev.golive.internal.json.JsonWriter;

/** Messages as they travel: version 1 of the envelope, UTF-8 JSON. Pure, thread-safe. */
public final class MessageCodec {

    private static final int VERSION = 1;

    private MessageCodec() {}

    /** The topic a message travels under, such as {@code golive.1.session}. */
    public static String topicOf(LiveMessage message) {
        String type = message.type();
        return "golive." + VERSION + "." + type.substring(0, type.indexOf('.'));
    }

    /** The message's bytes. */
    public static byte[] encode(LiveMessage message) {
        return JsonWriter.writeObject(json -> json.integer("v", VERSION)
                .text("id", message.id().toString())
                .text("type", message.type())
                .integer("at", message.at().toEpochMilli())
                .object("body", body -> {}));
    }
}
