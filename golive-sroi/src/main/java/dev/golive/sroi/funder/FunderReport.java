package dev.golive.sroi.funder;

import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.disclosure.Cell;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.disclosure.OverlappingCells;
import dev.golive.sroi.rollup.ProgrammeFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A programme's figures as a funder gets them. Nobody is in it by pseudonym, and what is suppressed can't be worked out from the
 * rest of the report. Make it of a period that is closed, see {@link dev.golive.sroi.disclosure.CutOff}, and by one division
 * alone: the promise is for one report.
 *
 * <p>Of IRIS+ there are Client Individuals: Total (PI4060), which is {@code people}, and by session Client Transactions
 * (PI5184), which is the sum of people over all sessions.
 *
 * @param programme its id; empty for what is part of none
 * @param control by which rule people are shown
 * @param division by what they are divided
 * @param people how many different people attended
 * @param sessions how many sessions somebody attended
 * @param rows the sessions that somebody attended, in the order of their labels, or the weeks in order of time
 * @param all all rows together
 * @param wellbeing in the order of the questions' keys; without a period's attendance that can be shown, all is held back
 */
public record FunderReport(
        String programme,
        DisclosureControl control,
        FunderDivision division,
        Cell people,
        long sessions,
        List<FunderRow> rows,
        FunderRow all,
        List<WellbeingChange> wellbeing) {

    private static final long MINUTE_MS = 60_000;

    /** Copies the lists, refuses null. */
    public FunderReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(people, "people");
        rows = List.copyOf(rows);
        Objects.requireNonNull(all, "all");
        wellbeing = List.copyOf(wellbeing);
    }

    /** A row before it is published. */
    private record Exact(String name, long people, long attendances, long presentMs) {}

    /**
     * Publishes figures.
     *
     * @param figures of one programme and one closed period
     * @param changes people's changes by question, such as those of {@link dev.golive.sroi.checkin.Ons4}
     * @throws IllegalArgumentException if there are more than 2,500 sessions or weeks: take a shorter period
     */
    public static FunderReport of(
            ProgrammeFigures figures,
            Map<ScaleQuestion, PairedChange> changes,
            DisclosureControl control,
            FunderDivision division) {
        List<Exact> rows = division == FunderDivision.SESSION ? bySession(figures) : byWeek(figures);
        OverlappingCells cells = publish(rows, figures.uniquePeople(), control);
        List<FunderRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(row(rows.get(i), cells.cells().get(i), division));
        }
        boolean hidden = cells.sum() instanceof Cell.Suppressed;
        Map<String, WellbeingChange> wellbeing = new TreeMap<>();
        changes.forEach((question, change) ->
                wellbeing.put(question.key().value(), WellbeingChange.of(question, change, control, hidden)));
        return new FunderReport(
                figures.programme(),
                control,
                division,
                cells.different(),
                figures.sessionsHeld(),
                shown,
                row(together(rows), cells.sum(), division),
                List.copyOf(wellbeing.values()));
    }

    private static OverlappingCells publish(List<Exact> rows, long people, DisclosureControl control) {
        if (rows.isEmpty()) {
            Cell nobody = control.cell(0);
            return new OverlappingCells(List.of(), nobody, nobody);
        }
        return control.publishOverlapping(rows.stream().map(Exact::people).toList(), people);
    }

    private static List<Exact> bySession(ProgrammeFigures figures) {
        return figures.sessions().stream()
                .filter(session -> session.people() > 0)
                .map(session -> new Exact(
                        session.session(),
                        session.people(),
                        session.people(),
                        session.totals().presentMs()))
                .toList();
    }

    private static List<Exact> byWeek(ProgrammeFigures figures) {
        return figures.weeks().stream()
                .filter(week -> week.people() > 0)
                .map(week -> new Exact(week.week().toString(), week.people(), week.attendances(), week.presentMs()))
                .toList();
    }

    private static Exact together(List<Exact> rows) {
        return new Exact(
                "",
                rows.stream().mapToLong(Exact::people).sum(),
                rows.stream().mapToLong(Exact::attendances).sum(),
                rows.stream().mapToLong(Exact::presentMs).sum());
    }

    private static FunderRow row(Exact row, Cell people, FunderDivision division) {
        if (people instanceof Cell.Suppressed || row.people() == 0) {
            return new FunderRow(row.name(), people, Optional.empty(), OptionalLong.empty());
        }
        Optional<BigDecimal> attendances = division == FunderDivision.SESSION
                ? Optional.empty()
                : Optional.of(each(row.attendances(), row.people(), 1));
        return new FunderRow(
                row.name(),
                people,
                attendances,
                OptionalLong.of(
                        each(row.presentMs(), row.people() * MINUTE_MS, 0).longValueExact()));
    }

    private static BigDecimal each(long sum, long people, int decimals) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_UP);
    }
}
