package dev.golive.sroi.event;

import dev.golive.sroi.internal.json.JsonObject;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.Duration;
import java.util.TreeMap;

/** The data of facts that have more than one field or none. Fields are written in order of their names. */
final class FactBody {

    private FactBody() {}

    @SuppressWarnings("unused") // both: that there is nothing to write is what it says
    static void nothing(JsonWriter out, Fact it) {}

    static void plan(JsonWriter out, SessionPlanned it) {
        out.integer("endsAtMs", it.endsAt().toEpochMilli())
                .integer("startsAtMs", it.startsAt().toEpochMilli());
    }

    static Fact plan(FactReading in) {
        return in.data().whole(data -> new SessionPlanned(data.moment("startsAtMs"), data.moment("endsAtMs")));
    }

    static void effort(JsonWriter out, EffortReported it) {
        if (it.lasted() != null) {
            out.integer("minutes", it.lasted().toMinutes());
        }
        out.integer("rpe", it.rpe());
    }

    static Fact effort(FactReading in) {
        Long minutes = in.data().optionalInteger("minutes", 1, EffortReported.LONGEST.toMinutes());
        return new EffortReported(
                (int) in.data().integer("rpe", 0, 10), minutes == null ? null : Duration.ofMinutes(minutes));
    }

    static void checkIn(JsonWriter out, CheckInAnswered it) {
        out.object(
                "answers",
                answers -> it.answers().forEach((key, answer) -> {
                    if (answer instanceof CheckInAnswer.Figure figure) {
                        answers.integer(key, figure.value());
                    } else if (answer instanceof CheckInAnswer.Words words) {
                        answers.text(key, words.text());
                    }
                }));
    }

    static Fact checkIn(FactReading in) {
        JsonObject answers = in.data().object("answers");
        TreeMap<String, CheckInAnswer> read = new TreeMap<>();
        answers.names().forEach(key -> read.put(key, answer(answers, key)));
        return answers.whole(unused -> new CheckInAnswered(read));
    }

    private static CheckInAnswer answer(JsonObject answers, String key) {
        return answers.isText(key)
                ? answers.text(key, CheckInAnswer.Words::new)
                : new CheckInAnswer.Figure(
                        answers.integer(key, -CheckInAnswer.Figure.LARGEST, CheckInAnswer.Figure.LARGEST));
    }

    static void reps(JsonWriter out, RepsCounted it) {
        out.integer("count", it.count()).text("counter", it.counter());
        if (!it.device().isEmpty()) {
            out.text("device", it.device());
        }
    }

    static Fact reps(FactReading in) {
        String device = in.data().optionalText("device", word -> EventText.check("A device's id", word, 64));
        return new RepsCounted(
                in.data().text("counter", word -> EventText.check("A counter's id", word, 64)),
                device == null ? "" : device,
                (int) in.data().integer("count", 0, RepsCounted.MOST));
    }

    static void xp(JsonWriter out, XpAwarded it) {
        out.text("award", it.award()).integer("points", it.points());
    }

    static Fact xp(FactReading in) {
        return new XpAwarded(in.data().text("award", word -> EventText.check("An award's id", word, 64)), (int)
                in.data().integer("points", 1, XpAwarded.MOST));
    }

    static void engagement(JsonWriter out, EngagementCounted it) {
        out.integer("lines", it.lines()).integer("reactions", it.reactions());
    }

    static Fact engagement(FactReading in) {
        return new EngagementCounted((int) in.data().integer("lines", 0, EngagementCounted.MOST_LINES), (int)
                in.data().integer("reactions", 0, EngagementCounted.MOST_REACTIONS));
    }

    static void consent(JsonWriter out, ConsentRecorded it) {
        out.text("purpose", it.purpose().value()).text("version", it.version());
    }

    static Fact consent(FactReading in) {
        return new ConsentRecorded(
                in.data().text("purpose", Purpose::new),
                in.data().text("version", word -> EventText.check("A consent's version", word, 64)));
    }

    static void check(JsonWriter out, SafeguardingChecked it) {
        out.text("check", it.check()).bool("passed", it.passed());
    }

    static Fact check(FactReading in) {
        return new SafeguardingChecked(
                in.data().text("check", word -> EventText.checkWord("A check", word)),
                in.data().bool("passed"));
    }

    static void amendment(JsonWriter out, EvidenceAmended it) {
        out.text("reason", it.reason())
                .text("wrongId", it.wrong().id())
                .text("wrongSource", it.wrong().source());
    }

    static Fact amendment(FactReading in) {
        JsonObject data = in.data();
        String source = data.text("wrongSource", word -> new EventKey(word, "x").source());
        EventKey wrong = data.text("wrongId", word -> new EventKey(source, word));
        return new EvidenceAmended(
                wrong, data.text("reason", word -> EventText.check("A reason", word, EvidenceAmended.LONGEST)));
    }
}
