package dev.golive.internal.board;

import dev.golive.board.BoardClear;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardGroup;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardPin;
import dev.golive.board.Cohort;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptClose;
import dev.golive.board.PromptOpen;
import dev.golive.board.RepsSet;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.board.TotalsTold;
import dev.golive.board.XpAward;
import dev.golive.board.XpRulesSet;
import dev.golive.internal.json.JsonWriter;
import dev.golive.tally.StandingsRow;
import dev.golive.tally.XpRules;
import org.jspecify.annotations.Nullable;

/** Writes commands' bodies, field by field in the order of the schemas. Pure, thread-safe. */
final class BoardBodyWriter {

    private BoardBodyWriter() {}

    static void write(BoardCommand command, JsonWriter json) {
        if (command instanceof TimerSet set) {
            json.text("timerId", set.timer().value())
                    .text("label", set.label().value())
                    .text("workout", set.workout());
            if (set.leadIn() != null) {
                json.integer("leadInMs", set.leadIn().toMillis());
            }
        } else if (command instanceof TimerControl control) {
            writeControl(control, json);
        } else if (command instanceof RepsSet set) {
            json.text("repId", set.reps().value())
                    .text("exercise", set.exercise().value());
            writeInteger("target", set.target(), json);
        } else if (command instanceof LeaderboardShow show) {
            writeLeaderboard(show, json);
        } else if (command instanceof PromptOpen open) {
            writePrompt(open, json);
        } else if (command instanceof PromptClose close) {
            json.text("promptId", close.prompt().value());
        } else if (command instanceof BoardPin pin) {
            json.text("text", pin.note().value());
        } else if (command instanceof SpotlightShow show) {
            writeSpotlight(show, json);
        } else if (command instanceof BoardClear clear) {
            json.text("part", clear.part().wireName());
            writeId("item", clear.item(), json);
        } else if (command instanceof TotalsTold told) {
            writeTotals(told, json);
        } else {
            writePoints(command, json);
        }
    }

    private static void writeControl(TimerControl control, JsonWriter json) {
        json.text("timerId", control.timer().value())
                .text("action", control.action().wireName());
        if (control.when() != null) {
            json.integer("atMs", control.when().toEpochMilli());
        }
        if (control.more() != null) {
            json.integer("addMs", control.more().toMillis());
        }
    }

    private static void writeLeaderboard(LeaderboardShow show, JsonWriter json) {
        json.text("title", show.title().value()).text("metric", show.metric().wireName());
        writeId("repId", show.reps(), json);
        if (show.top() != LeaderboardShow.PLACES) {
            json.integer("top", show.top());
        }
        if (!show.cohorts().isEmpty()) {
            json.texts("cohorts", show.cohorts().stream().map(Cohort::value).toList());
        }
    }

    private static void writePrompt(PromptOpen open, JsonWriter json) {
        json.text("promptId", open.prompt().value())
                .text("kind", open.kind().wireName())
                .text("question", open.question().value());
        if (!open.options().isEmpty()) {
            json.texts("options", open.options().stream().map(BoardLabel::value).toList());
        }
        writeInteger("correct", open.correct(), json);
        if (open.length() != null) {
            json.integer("seconds", open.length().toSeconds());
        }
    }

    private static void writeSpotlight(SpotlightShow show, JsonWriter json) {
        json.text("kind", show.kind().wireName());
        if (show.participant() != null) {
            json.text("participant", show.participant().value());
        }
        if (show.video() != null) {
            json.text("url", show.video().toString());
        }
        if (show.title() != null) {
            json.text("title", show.title().value());
        }
        if (show.video() != null && !show.loop()) {
            json.bool("loop", false);
        }
    }

    private static void writePoints(BoardCommand command, JsonWriter json) {
        if (command instanceof XpRulesSet set) {
            XpRules rules = set.rules();
            writePositive("perMinute", rules.perMinute(), json);
            writePositive("perTenReps", rules.perTenReps(), json);
            writePositive("perAnswer", rules.perAnswer(), json);
            writePositive("perCorrect", rules.perCorrect(), json);
            writePositive("perStreak", rules.perStreak(), json);
        } else if (command instanceof XpAward award) {
            json.text("participant", award.participant().value());
            if (award.name() != null) {
                json.text("name", award.name().value());
            }
            json.integer("points", award.points()).text("reason", award.reason().value());
        } else if (command instanceof ScoreSet set) {
            json.text("participant", set.participant().value()).integer("score", set.score());
        }
    }

    private static void writeTotals(TotalsTold told, JsonWriter json) {
        json.openArray("reps");
        for (TotalsTold.RepsTotal total : told.reps()) {
            json.openElement()
                    .text("id", total.reps().value())
                    .integer("total", total.total())
                    .integer("people", total.people())
                    .close();
        }
        json.closeArray().openArray("groups");
        told.groups().forEach(group -> writeGroup(group, json));
        json.closeArray();
        TotalsTold.PromptTotal prompt = told.prompt();
        if (prompt != null) {
            json.open("prompt").text("id", prompt.prompt().value()).integer("answers", prompt.answers());
            json.openArray("results");
            prompt.results().forEach(json::element);
            json.closeArray().close();
        }
    }

    private static void writeGroup(BoardGroup group, JsonWriter json) {
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

    private static void writeId(String name, @Nullable BoardId id, JsonWriter json) {
        if (id != null) {
            json.text(name, id.value());
        }
    }

    private static void writeInteger(String name, @Nullable Integer value, JsonWriter json) {
        if (value != null) {
            json.integer(name, value);
        }
    }

    private static void writePositive(String name, int value, JsonWriter json) {
        if (value > 0) {
            json.integer(name, value);
        }
    }
}
