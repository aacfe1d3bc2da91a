package dev.golive.command;

import dev.golive.internal.board.BoardKind;
import dev.golive.internal.json.JsonWriter;
import dev.golive.message.MessageId;
import org.jspecify.annotations.Nullable;

/** Writes commands, field by field in the order of the schemas. Pure, thread-safe. */
final class CommandWriter {

    private CommandWriter() {}

    static byte[] write(Command command) {
        return JsonWriter.writeObject(json -> {
            json.integer("v", CommandCodec.VERSION)
                    .text("id", command.id().toString())
                    .text("type", command.type())
                    .open("body");
            if (command instanceof BoardAct act) {
                BoardKind.write(act.command(), json);
                if (act.ifRev() != null) {
                    json.integer("ifRev", act.ifRev());
                }
            } else {
                writeBody(command, json);
            }
            json.close();
        });
    }

    private static void writeBody(Command command, JsonWriter json) {
        if (command instanceof ChatSend send) {
            json.text("text", send.text().value());
            writeId("replyTo", send.replyTo(), json);
        } else if (command instanceof ChatEdit edit) {
            writeId("chatId", edit.chatId(), json);
            json.text("text", edit.text().value());
        } else if (command instanceof ChatDelete delete) {
            writeId("chatId", delete.chatId(), json);
        } else if (command instanceof ChatPin pin) {
            writeId("chatId", pin.chatId(), json);
        } else if (command instanceof ChatModeChange change) {
            json.text("mode", change.mode().wireName());
            if (change.pause() != null) {
                json.integer("slowMs", change.pause().toMillis());
            }
        } else if (command instanceof ReactionTap tap) {
            json.text("kind", tap.kind().value()).integer("n", tap.times());
        } else if (command instanceof Moderate moderate) {
            writeModeration(moderate, json);
        } else {
            writeTraining(command, json);
        }
    }

    private static void writeModeration(Moderate moderate, JsonWriter json) {
        json.text("participant", moderate.participant().value());
        if (moderate.source() != null) {
            json.text("source", moderate.source().wireName());
        }
        json.text("reason", moderate.reason().value());
        if (moderate.length() != null) {
            json.integer("seconds", moderate.length().toSeconds());
        }
    }

    private static void writeTraining(Command command, JsonWriter json) {
        if (command instanceof RepCount rep) {
            json.text("repId", rep.reps().value()).integer("count", rep.count()).integer("seq", rep.seq());
            if (rep.device() != null) {
                json.text("device", rep.device().value());
            }
        } else if (command instanceof LeaderboardJoin join) {
            if (join.alias()) {
                json.bool("alias", true);
            }
            if (join.cohort() != null) {
                json.text("cohort", join.cohort().value());
            }
        } else if (command instanceof PromptAnswer prompt) {
            json.text("promptId", prompt.prompt().value());
            writeAnswer("answer", prompt.answer(), json);
        } else if (command instanceof Effort effort) {
            json.integer("rpe", effort.rpe());
            if (effort.minutes() != null) {
                json.integer("minutes", effort.minutes());
            }
        } else if (command instanceof CheckIn checkIn) {
            json.open("answers");
            checkIn.answers().forEach((question, answer) -> writeAnswer(question, answer, json));
            json.close();
        } else if (command instanceof HeartRate heart) {
            json.openArray("zoneSeconds");
            heart.zoneSeconds().forEach(json::element);
            json.closeArray();
        }
    }

    private static void writeAnswer(String name, Answer answer, JsonWriter json) {
        if (answer instanceof Answer.Words words) {
            json.text(name, words.text().value());
        } else if (answer instanceof Answer.Figure figure) {
            json.integer(name, figure.value());
        }
    }

    private static void writeId(String name, @Nullable MessageId id, JsonWriter json) {
        if (id != null) {
            json.text(name, id.toString());
        }
    }
}
