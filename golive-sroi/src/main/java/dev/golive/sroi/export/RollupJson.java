package dev.golive.sroi.export;

import dev.golive.sroi.effort.ActivityLevel;
import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.Variation;
import dev.golive.sroi.internal.json.JsonWriter;
import dev.golive.sroi.rollup.PersonFigures;
import dev.golive.sroi.rollup.PersonWeek;
import dev.golive.sroi.rollup.ProgrammeFigures;
import dev.golive.sroi.rollup.ProgrammeWeek;
import dev.golive.sroi.rollup.Retention;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.SessionFigures;
import dev.golive.sroi.rollup.Totals;
import java.util.Locale;

/**
 * What programmes came to, as JSON: the same bytes for the same report. UTF-8, no white space, whole numbers only; times in
 * milliseconds or seconds as their names say, load and strain in AU, half rounded up. What is not known is left out. For the
 * host's own house: it names people by pseudonym, and small numbers are not held back.
 */
public final class RollupJson {

    private static final long TRIMP_UNITS_PER_SECOND = 1_000;

    private RollupJson() {}

    /** The report in UTF-8. */
    public static byte[] encode(RollupReport report) {
        return JsonWriter.writeObject(json -> json.objects("programmes", report.programmes(), RollupJson::programme));
    }

    private static void programme(JsonWriter json, ProgrammeFigures programme) {
        json.text("programme", programme.programme())
                .integer("uniquePeople", programme.uniquePeople())
                .integer("newPeople", programme.newPeople())
                .integer("returningPeople", programme.returningPeople())
                .integer("sessionsHeld", programme.sessionsHeld())
                .integer("attendances", programme.attendances());
        programme.retention().ifPresent(stayed -> json.object("retention", it -> retention(it, stayed)));
        totals(json, programme.totals());
        json.objects("sessions", programme.sessions(), RollupJson::session)
                .objects("weeks", programme.weeks(), RollupJson::week)
                .objects("people", programme.people(), RollupJson::person);
    }

    private static void retention(JsonWriter json, Retention stayed) {
        json.integer("activeAtStart", stayed.activeAtStart())
                .integer("activeAtEnd", stayed.activeAtEnd())
                .integer("retained", stayed.retained());
    }

    private static void session(JsonWriter json, SessionFigures session) {
        json.text("session", session.session())
                .integer("people", session.people())
                .integer("newPeople", session.newPeople());
        totals(json, session.totals());
    }

    private static void week(JsonWriter json, ProgrammeWeek week) {
        json.text("week", week.week().toString())
                .integer("people", week.people())
                .integer("attendances", week.attendances())
                .integer("presentMs", week.presentMs())
                .object("levels", levels -> {
                    for (ActivityLevel level : ActivityLevel.values()) {
                        levels.integer(word(level), week.levels().getOrDefault(level, 0L));
                    }
                    levels.integer("ungraded", week.ungraded());
                });
    }

    private static void person(JsonWriter json, PersonFigures person) {
        json.text("subject", person.subject())
                .integer("sessions", person.sessions())
                .bool("newcomer", person.newcomer())
                .integer("streakWeeks", person.streak().now())
                .integer("longestStreakWeeks", person.streak().longest());
        totals(json, person.totals());
        json.objects("weeks", person.weeks(), RollupJson::personWeek);
    }

    private static void personWeek(JsonWriter json, PersonWeek week) {
        json.text("week", week.week().toString())
                .integer("sessions", week.sessions())
                .integer("presentMs", week.presentMs())
                .integer("load", au(week.load().total()));
        week.load().variation().ifPresent(variation -> variation(json, variation));
        json.integer("moderateMs", week.activity().moderate().toMillis())
                .integer("vigorousMs", week.activity().vigorous().toMillis())
                .integer("ungradedMs", week.ungraded().toMillis());
        week.level().ifPresent(level -> json.text("level", word(level)));
    }

    /** With the population's standard deviation, see there. */
    private static void variation(JsonWriter json, Variation variation) {
        json.integer(
                        "monotonyHundredths",
                        variation.monotony().rounded(2).unscaledValue().longValueExact())
                .integer("strain", variation.strain().rounded(0).longValueExact());
    }

    private static void totals(JsonWriter json, Totals totals) {
        json.integer("presentMs", totals.presentMs())
                .integer("presentUpperMs", totals.presentUpperMs())
                .integer("efforts", totals.efforts())
                .integer("load", au(totals.load()))
                .integer("heartRateSeconds", totals.heartRateSeconds())
                .integer("trimpSeconds", totals.trimp().units() / TRIMP_UNITS_PER_SECOND)
                .integer("checkIns", totals.checkIns())
                .integer("reps", totals.reps())
                .integer("xp", totals.xp());
    }

    private static long au(Load load) {
        return load.au(0).longValueExact();
    }

    private static String word(ActivityLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
