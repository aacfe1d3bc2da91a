package dev.golive.message;

import dev.golive.internal.board.BoardKind;
import dev.golive.internal.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes messages, field by field in the order of the schemas. Pure, thread-safe. */
final class MessageWriter {

    private MessageWriter() {}

    static byte[] write(LiveMessage message) {
        if (message instanceof Unrecognised unrecognised) {
            return unrecognised.json().getBytes(StandardCharsets.UTF_8);
        }
        return JsonWriter.writeObject(json -> {
            // An envelope's names are most of it, and always the same.
            json.ready("\"v\":1,\"id\":\"")
                    .ready(message.id().toString())
                    .ready("\",\"type\":\"")
                    .ready(message.type())
                    .ready("\",\"at\":")
                    .value(message.at().toEpochMilli());
            if (message instanceof KeptEvent event) {
                writeSender(event.from(), json);
            }
            if (message instanceof ChatEvent event) {
                json.ready(",\"rev\":").value(event.rev());
            }
            json.ready(",\"body\":").open();
            writeBody(message, json);
            json.close();
        });
    }

    private static void writeSender(@Nullable Sender from, JsonWriter json) {
        if (from != null) {
            json.ready(",\"from\":{\"id\":")
                    .value(from.id().value())
                    .ready(",\"name\":")
                    .value(from.name().value())
                    .ready(",\"role\":\"")
                    .ready(from.role().wireName())
                    .ready("\"}");
        }
    }

    private static void writeBody(LiveMessage message, JsonWriter json) {
        if (message instanceof ChatEvent event) {
            writeChat(event, json);
        } else if (message instanceof ModerationEvent event) {
            writeModeration(event, json);
        } else if (message instanceof ReactionTick tick) {
            writeTick(tick, json);
        } else if (message instanceof BoardPatched patched) {
            json.integer("epoch", patched.epoch())
                    .integer("rev", patched.rev())
                    .json("patch", patched.patch().json());
        } else if (message instanceof BoardShown shown) {
            json.integer("epoch", shown.epoch())
                    .integer("rev", shown.rev())
                    .json("board", shown.board().json());
        } else if (message instanceof BoardStep step) {
            json.open(step.command().type());
            BoardKind.write(step.command(), json);
            json.close();
        } else if (message instanceof SessionRecording recording) {
            json.bool("on", recording.on());
        } else if (message instanceof SessionNotice notice) {
            json.text("text", notice.text().value());
        }
    }

    private static void writeChat(ChatEvent event, JsonWriter json) {
        if (event instanceof ChatMessage line) {
            json.text("text", line.text().value());
            writeId("replyTo", line.replyTo(), json);
        } else if (event instanceof ChatEdited edited) {
            writeId("chatId", edited.chatId(), json);
            json.text("text", edited.text().value());
        } else if (event instanceof ChatDeleted deleted) {
            writeId("chatId", deleted.chatId(), json);
        } else if (event instanceof ChatPinned pinned && pinned.pin() != null) {
            writeId("chatId", pinned.pin().chatId(), json);
            json.text("name", pinned.pin().name().value())
                    .text("text", pinned.pin().text().value());
        } else if (event instanceof ChatModeChanged changed) {
            json.text("mode", changed.mode().wireName());
            if (changed.pause() != null) {
                json.integer("slowMs", changed.pause().toMillis());
            }
        }
    }

    private static void writeModeration(ModerationEvent event, JsonWriter json) {
        json.text("participant", event.participant().value());
        if (event.name() != null) {
            json.text("name", event.name().value());
        }
        if (event.reason() != null) {
            json.text("reason", event.reason().value());
        }
        if (event.until() != null) {
            json.integer("untilMs", event.until().toEpochMilli());
        }
        if (event.source() != null) {
            json.text("source", event.source().wireName());
        }
    }

    private static void writeTick(ReactionTick tick, JsonWriter json) {
        writeCounts("counts", tick.counts(), json);
        writeCounts("totals", tick.totals(), json);
        json.openArray("sample");
        for (ReactionSample sample : tick.sample()) {
            json.openElement()
                    .text("name", sample.name().value())
                    .text("kind", sample.kind().value())
                    .close();
        }
        json.closeArray();
    }

    private static void writeCounts(String name, Map<ReactionKind, Long> counts, JsonWriter json) {
        json.open(name);
        counts.forEach((kind, count) -> json.integer(kind.value(), count));
        json.close();
    }

    private static void writeId(String name, @Nullable MessageId id, JsonWriter json) {
        if (id != null) {
            json.text(name, id.toString());
        }
    }
}
