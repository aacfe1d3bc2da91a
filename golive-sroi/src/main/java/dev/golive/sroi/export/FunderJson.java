package dev.golive.sroi.export;

import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.disclosure.Cell;
import dev.golive.sroi.funder.FunderReport;
import dev.golive.sroi.funder.FunderRow;
import dev.golive.sroi.funder.WellbeingChange;
import dev.golive.sroi.internal.json.JsonWriter;
import java.util.List;
import java.util.Locale;

/**
 * What a funder gets of programmes, as JSON: the same bytes for the same reports. UTF-8, no white space. A number of people that
 * is held back is the text {@code "*"}; all other numbers are whole, and a mean that is held back is left out.
 */
public final class FunderJson {

    private FunderJson() {}

    /** The reports of one closed period in UTF-8. */
    public static byte[] encode(Window period, List<FunderReport> reports) {
        return JsonWriter.writeObject(json -> {
            if (period.from() != null) {
                json.integer("fromMs", period.from().toEpochMilli());
            }
            if (period.to() != null) {
                json.integer("toMs", period.to().toEpochMilli());
            }
            json.objects("programmes", reports, FunderJson::programme);
        });
    }

    private static void programme(JsonWriter json, FunderReport report) {
        json.text("programme", report.programme())
                .text("disclosure", report.control().name())
                .text("by", report.division().name().toLowerCase(Locale.ROOT))
                .integer("sessions", report.sessions());
        cell(json, "people", report.people());
        json.object("all", all -> figures(all, report.all()))
                .objects("rows", report.rows(), (row, figures) -> {
                    row.text("name", figures.name());
                    figures(row, figures);
                })
                .objects("wellbeing", report.wellbeing(), FunderJson::wellbeing);
    }

    private static void figures(JsonWriter json, FunderRow row) {
        cell(json, "people", row.people());
        row.attendancesEach()
                .ifPresent(each -> json.integer(
                        "attendancesEachTenths", each.unscaledValue().longValueExact()));
        row.minutesEach().ifPresent(each -> json.integer("minutesEach", each));
    }

    private static void wellbeing(JsonWriter json, WellbeingChange change) {
        json.text("question", change.question());
        cell(json, "people", change.people());
        change.meanChange()
                .ifPresent(mean -> json.integer(
                        "meanChangeHundredths", mean.unscaledValue().longValueExact()));
    }

    private static void cell(JsonWriter json, String name, Cell cell) {
        if (cell instanceof Cell.Shown shown) {
            json.integer(name, shown.count());
        } else {
            json.text(name, cell.toString());
        }
    }
}
