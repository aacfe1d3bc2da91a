package dev.golive.samples.console;

import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.disclosure.CutOff;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.export.FunderJson;
import dev.golive.sroi.funder.FunderDivision;
import dev.golive.sroi.funder.FunderReport;
import dev.golive.sroi.rollup.ProgrammeFigures;
import dev.golive.sroi.rollup.Rollup;
import dev.golive.sroi.rollup.RollupReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a funder gets: a closed period, with people's first answers to the ONS4 against their last ones in the period. */
record FunderExport(Window period, ZoneId zone, DisclosureControl disclosure, FunderDivision division) {

    /** How long late events are waited for. */
    private static final Duration LATE = Duration.ofDays(1);

    /** How many days lie between two answers that make a pair, at least. */
    private static final int GAP_DAYS = 28;

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final List<ScaleQuestion> QUESTIONS =
            List.of(Ons4.SATISFACTION, Ons4.WORTHWHILE, Ons4.HAPPINESS, Ons4.ANXIETY);

    /** Refuses a period in which something may still happen: what changes from day to day tells what one person did. */
    static void requireClosed(Window period, Instant now) {
        Instant to = period.to();
        if (to == null || !new CutOff(to, LATE).isClosedAt(now)) {
            throw new UsageException(
                    "--for funder: The period must have an end that was at least a day ago: give an earlier --to.");
        }
    }

    byte[] of(Rollup rollup, RollupReport report) {
        List<FunderReport> reports = report.programmes().stream()
                .map(figures -> FunderReport.of(figures, changes(rollup, figures), disclosure, division))
                .toList();
        return FunderJson.encode(period, reports);
    }

    private Map<ScaleQuestion, PairedChange> changes(Rollup rollup, ProgrammeFigures figures) {
        Map<ScaleQuestion, PairedChange> changes = new HashMap<>();
        Instant from = period.from();
        Instant to = period.to();
        if (!figures.programme().isEmpty() && to != null) {
            LocalDate start = from == null ? FIRST_DAY : LocalDate.ofInstant(from, zone);
            LocalDate end = LocalDate.ofInstant(to, zone);
            if (start.isBefore(end)) {
                PairingRule rule = PairingRule.firstEver(GAP_DAYS, start, end, zone);
                ProgrammeId programme = new ProgrammeId(figures.programme());
                QUESTIONS.forEach(question -> changes.put(question, rollup.change(programme, question, rule)));
            }
        }
        return changes;
    }
}
