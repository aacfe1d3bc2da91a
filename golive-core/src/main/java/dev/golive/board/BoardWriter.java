package dev.golive.board;

import dev.golive.internal.json.JsonWriter;
import dev.golive.tally.StandingsRow;
import dev.golive.tally.XpRules;
import dev.golive.timer.Block;
import dev.golive.timer.Counting;
import dev.golive.timer.Interval;
import dev.golive.timer.Numbering;
import dev.golive.timer.Timer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a board as everybody sees it, field by field in the order of the schema. Pure, thread-safe. */
final class BoardWriter {

    private BoardWriter() {}

    static byte[] write(Board board) {
        return JsonWriter.writeObject(json -> {
            json.openArray("timers");
            board.timers().forEach(timer -> writeTimer(timer, json));
            json.closeArray().openArray("reps");
            board.reps().forEach(counter -> writeReps(counter, json));
            json.closeArray();
            if (board.leaderboard() != null) {
                writeLeaderboard(board.leaderboard(), json);
            }
            writeXp(board.xp(), json);
            if (board.prompt() != null) {
                writePrompt(board.prompt(), json);
            }
            if (board.note() != null) {
                json.open("pin").text("text", board.note().value()).close();
            }
            if (board.spotlight() != null) {
                writeSpotlight(board.spotlight(), json);
            }
        });
    }

    private static void writeTimer(BoardTimer shown, JsonWriter json) {
        Timer timer = shown.timer();
        json.openElement()
                .text("id", shown.id().value())
                .text("label", shown.label().value())
                .openArray("plan");
        timer.plan().blocks().forEach(block -> writeBlock(block, json));
        json.closeArray()
                .text("phase", timer.state().name())
                .integer("anchorMs", timer.anchor().toEpochMilli())
                .integer("elapsedMs", timer.elapsed().toMillis())
                .integer("rate", timer.rate());
        if (timer.added() != null) {
            json.open("added")
                    .integer("interval", timer.added().interval())
                    .integer("ms", timer.added().time().toMillis())
                    .close();
        }
        json.close();
    }

    private static void writeBlock(Block block, JsonWriter json) {
        json.openElement().integer("rounds", block.rounds()).openArray("intervals");
        block.intervals().forEach(interval -> writeInterval(interval, json));
        json.closeArray();
        if (block.numbering() != Numbering.PASSES) {
            json.text("numbering", block.numbering().name());
        }
        json.close();
    }

    private static void writeInterval(Interval interval, JsonWriter json) {
        json.openElement()
                .text("kind", interval.kind().name())
                .text("label", interval.label())
                .integer("ms", interval.length().toMillis());
        if (interval.counting() != Counting.DOWN) {
            json.text("counting", interval.counting().name());
        }
        json.close();
    }

    private static void writeReps(BoardReps counter, JsonWriter json) {
        json.openElement()
                .text("id", counter.id().value())
                .text("exercise", counter.exercise().value());
        writeInteger("target", counter.target(), json);
        json.integer("total", counter.total())
                .integer("people", counter.people())
                .close();
    }

    private static void writeLeaderboard(BoardLeaderboard leaderboard, JsonWriter json) {
        LeaderboardShow shown = leaderboard.shown();
        json.open("leaderboard")
                .text("title", shown.title().value())
                .text("metric", shown.metric().wireName());
        if (shown.reps() != null) {
            json.text("repId", shown.reps().value());
        }
        json.integer("top", shown.top());
        if (!shown.cohorts().isEmpty()) {
            json.texts("cohorts", shown.cohorts().stream().map(Cohort::value).toList());
        }
        writeGroups(leaderboard.groups(), json);
        json.close();
    }

    static void writeGroups(List<BoardGroup> groups, JsonWriter json) {
        json.openArray("groups");
        for (BoardGroup group : groups) {
            json.openElement();
            if (group.cohort() != null) {
                json.text("cohort", group.cohort().value());
            }
            json.openArray("rows");
            for (StandingsRow row : group.rows()) {
                json.openElement()
                        .integer("rank", row.rank())
                        .text("name", row.name())
                        .integer("value", row.value())
                        .close();
            }
            json.closeArray().integer("of", group.of()).close();
        }
        json.closeArray();
    }

    private static void writeXp(BoardXp xp, JsonWriter json) {
        if (xp.equals(BoardXp.none())) {
            return;
        }
        json.open("xp");
        if (!xp.rules().equals(XpRules.none())) {
            json.open("rules");
            writeRules(xp.rules(), json);
            json.close();
        }
        json.openArray("awards");
        for (BoardAward award : xp.awards()) {
            json.openElement()
                    .text("id", award.id().toString())
                    .text("participant", award.given().participant().value());
            if (award.given().name() != null) {
                json.text("name", award.given().name().value());
            }
            json.integer("points", award.given().points())
                    .text("reason", award.given().reason().value())
                    .close();
        }
        json.closeArray().close();
    }

    static void writeRules(XpRules rules, JsonWriter json) {
        json.integer("perMinute", rules.perMinute())
                .integer("perTenReps", rules.perTenReps())
                .integer("perAnswer", rules.perAnswer())
                .integer("perCorrect", rules.perCorrect())
                .integer("perStreak", rules.perStreak());
    }

    private static void writePrompt(BoardPrompt prompt, JsonWriter json) {
        PromptOpen asked = prompt.asked();
        json.open("prompt")
                .text("id", asked.prompt().value())
                .text("kind", asked.kind().wireName())
                .text("question", asked.question().value());
        if (!asked.options().isEmpty()) {
            json.texts(
                    "options", asked.options().stream().map(BoardLabel::value).toList());
        }
        json.text("phase", prompt.open() ? "OPEN" : "CLOSED");
        prompt.closesAt().ifPresent(at -> json.integer("closesAtMs", at.toEpochMilli()));
        json.integer("answers", prompt.answers());
        if (!prompt.results().isEmpty()) {
            json.openArray("results");
            prompt.results().forEach(json::element);
            json.closeArray();
        }
        if (!prompt.open()) {
            writeInteger("correct", asked.correct(), json);
        }
        json.close();
    }

    private static void writeSpotlight(BoardSpotlight spotlight, JsonWriter json) {
        SpotlightShow shown = spotlight.shown();
        json.open("spotlight").text("kind", shown.kind().wireName());
        if (shown.participant() != null) {
            json.text("participant", shown.participant().value());
        }
        if (shown.video() != null) {
            json.text("url", shown.video().toString());
        }
        if (shown.title() != null) {
            json.text("title", shown.title().value());
        }
        if (shown.video() != null) {
            json.bool("loop", shown.loop());
        }
        json.integer("startedAtMs", spotlight.since().toEpochMilli()).close();
    }

    private static void writeInteger(String name, @Nullable Integer value, JsonWriter json) {
        if (value != null) {
            json.integer(name, value);
        }
    }
}
