package dev.golive.sroi.export;

import dev.golive.sroi.internal.json.JsonWriter;
import dev.golive.sroi.rollup.PersonFigures;
import dev.golive.sroi.rollup.ProgrammeFigures;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.SessionFigures;
import dev.golive.sroi.rollup.Totals;

/**
 * What programmes came to, as JSON: the same bytes for the same report. UTF-8, no white space, whole numbers only; times in
 * milliseconds or seconds as their names say. For the host's own house: it names people by pseudonym, and small numbers are
 * not held back.
 */
public final class RollupJson {

    private RollupJson() {}

    /** The report in UTF-8. */
    public static byte[] encode(RollupReport report) {
        return JsonWriter.writeObject(json -> json.objects("programmes", report.programmes(), RollupJson::programme));
    }

    private static void programme(JsonWriter json, ProgrammeFigures programme) {
        json.text("programme", programme.programme())
                .integer("uniquePeople", programme.uniquePeople())
                .integer("sessionsHeld", programme.sessionsHeld())
                .integer("attendances", programme.attendances());
        totals(json, programme.totals());
        json.objects("sessions", programme.sessions(), RollupJson::session)
                .objects("people", programme.people(), RollupJson::person);
    }

    private static void session(JsonWriter json, SessionFigures session) {
        json.text("session", session.session()).integer("people", session.people());
        totals(json, session.totals());
    }

    private static void person(JsonWriter json, PersonFigures person) {
        json.text("subject", person.subject()).integer("sessions", person.sessions());
        totals(json, person.totals());
    }

    private static void totals(JsonWriter json, Totals totals) {
        json.integer("presentMs", totals.presentMs())
                .integer("presentUpperMs", totals.presentUpperMs())
                .integer("efforts", totals.efforts())
                .integer("load", totals.load())
                .integer("heartRateSeconds", totals.heartRateSeconds())
                .integer("trimpSeconds", totals.trimpSeconds())
                .integer("checkIns", totals.checkIns())
                .integer("reps", totals.reps())
                .integer("xp", totals.xp());
    }
}
