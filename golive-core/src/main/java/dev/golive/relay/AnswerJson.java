package dev.golive.relay;

import dev.golive.board.BoardPrompt;
import dev.golive.chat.ChatLine;
import dev.golive.internal.json.JsonWriter;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.ReactionKind;
import dev.golive.message.Sender;
import dev.golive.tally.PointsEntry;
import java.util.Map;
import java.util.function.BiConsumer;

/** The relay's answers as JSON in UTF-8; {@code wire/schema/answer} has their schemas. Pure. */
final class AnswerJson {

    private static final int VERSION = 1;

    private AnswerJson() {}

    static byte[] write(RelayAnswer answer) {
        return JsonWriter.writeObject(json -> objects(json, "answers", answer.items(), AnswerJson::item)
                .integer("atMs", answer.at().toEpochMilli()));
    }

    private static void item(JsonWriter json, ItemAnswer item) {
        if (item instanceof ItemAnswer.Taken taken) {
            json.text("id", taken.id().toString()).bool("accepted", true);
            taken.rev().ifPresent(rev -> json.integer("rev", rev));
            OwnCount own = taken.own();
            if (own != null) {
                json.object("own", fields -> count(fields, own));
            }
        } else if (item instanceof ItemAnswer.Refused refused) {
            if (refused.id() != null) {
                json.text("id", refused.id().toString());
            }
            Refusal refusal = refused.refusal();
            json.bool("accepted", false).text("code", refusal.code().name());
            if (!refusal.pointer().isEmpty()) {
                json.text("pointer", refusal.pointer());
            }
            if (refusal.retryAfter() != null) {
                json.integer("retryAfterMs", refusal.retryAfter().toMillis());
            }
            json.text("detail", refusal.detail());
        }
    }

    static byte[] write(ChatSnapshot chat) {
        return JsonWriter.writeObject(json -> {
            json.integer("v", VERSION)
                    .integer("rev", chat.rev())
                    .text("mode", chat.mode().wireName());
            if (chat.pause() != null) {
                json.integer("slowMs", chat.pause().toMillis());
            }
            PinnedLine pin = chat.pin();
            if (pin != null) {
                json.object(
                        "pin",
                        fields -> fields.text("chatId", pin.chatId().toString())
                                .text("name", pin.name().value())
                                .text("text", pin.text().value()));
            }
            objects(json, "lines", chat.lines(), AnswerJson::line)
                    .object("totals", totals -> {
                        for (Map.Entry<ReactionKind, Long> total : chat.totals().entrySet()) {
                            totals.integer(total.getKey().value(), total.getValue());
                        }
                    })
                    .texts(
                            "kinds",
                            chat.kinds().stream().map(ReactionKind::value).toList())
                    .bool("muted", chat.muted())
                    .integer("editMs", chat.editWindow().toMillis());
        });
    }

    private static void line(JsonWriter json, ChatLine line) {
        json.text("id", line.id().toString()).integer("at", line.at().toEpochMilli());
        json.object("from", from -> sender(from, line.from()));
        MessageText text = line.text();
        if (text == null) {
            json.bool("deleted", true);
            return;
        }
        json.text("text", text.value());
        if (line.replyTo() != null) {
            json.text("replyTo", line.replyTo().toString());
        }
        if (line.edited()) {
            json.bool("edited", true);
        }
    }

    private static void sender(JsonWriter json, Sender sender) {
        json.text("id", sender.id().value())
                .text("name", sender.name().value())
                .text("role", sender.role().wireName());
    }

    static byte[] write(ModerationView view) {
        return JsonWriter.writeObject(json -> {
            objects(json, "muted", view.muted(), AnswerJson::standing);
            objects(json, "banned", view.banned(), AnswerJson::standing);
            objects(json, "acts", view.acts(), AnswerJson::act);
        });
    }

    private static void act(JsonWriter json, ModerationEvent act) {
        json.text("id", act.id().toString()).text("act", act.act().outcome());
        standing(json, act);
        if (act.source() != null) {
            json.text("source", act.source().wireName());
        }
    }

    static byte[] write(BoardView view) {
        return JsonWriter.writeObject(json -> {
            json.integer("v", VERSION)
                    .integer("epoch", view.board().epoch())
                    .integer("rev", view.board().rev())
                    .json("board", view.board().document().json());
            json.object("own", fields -> own(fields, view));
        });
    }

    private static void own(JsonWriter json, BoardView view) {
        OwnTraining own = view.own();
        objects(json, "counts", own.counts().entrySet(), (fields, count) -> {
            fields.text("repId", count.getKey().value());
            count(fields, count.getValue());
        });
        BoardPrompt prompt = view.board().prompt();
        if (prompt != null && own.answer().isPresent()) {
            json.object(
                    "answer",
                    fields -> fields.text("promptId", prompt.id().value())
                            .integer("answer", own.answer().getAsLong()));
        }
        json.integer("xp", own.xp());
        objects(
                json,
                "reasons",
                own.points(),
                (fields, points) -> fields.integer("points", points.points()).text("reason", reason(points)));
        OwnTraining.Place place = own.place();
        if (place != null) {
            json.object("leaderboard", fields -> place(fields, place));
        }
    }

    private static void place(JsonWriter json, OwnTraining.Place place) {
        json.text("name", place.name());
        if (place.cohort() != null) {
            json.text("cohort", place.cohort());
        }
        place.rank().ifPresent(rank -> json.integer("rank", rank));
        place.value().ifPresent(value -> json.integer("value", value));
    }

    private static String reason(PointsEntry points) {
        return points.reason() != null
                ? points.reason()
                : switch (points.what()) {
                    case MINUTES -> "Minutes";
                    case REPS -> "Repetitions";
                    case ANSWERS -> "Answers";
                    case CORRECT -> "Right answers";
                    case STREAK -> "Answers in a row";
                    case AWARD -> "From the coach";
                };
    }

    private static void count(JsonWriter json, OwnCount own) {
        json.integer("count", own.count());
        if (!own.plausible()) {
            json.bool("implausible", true);
        }
    }

    private static void standing(JsonWriter json, ModerationEvent act) {
        json.text("participant", act.participant().value());
        if (act.name() != null) {
            json.text("name", act.name().value());
        }
        if (act.reason() != null) {
            json.text("reason", act.reason().value());
        }
        if (act.from() != null) {
            json.text("by", act.from().name().value());
        }
        json.integer("atMs", act.at().toEpochMilli());
        if (act.until() != null) {
            json.integer("untilMs", act.until().toEpochMilli());
        }
    }

    private static <T> JsonWriter objects(
            JsonWriter json, String name, Iterable<T> items, BiConsumer<JsonWriter, T> fields) {
        json.openArray(name);
        for (T item : items) {
            fields.accept(json.openElement(), item);
            json.close();
        }
        return json.closeArray();
    }
}
