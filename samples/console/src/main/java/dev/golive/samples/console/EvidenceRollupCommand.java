package dev.golive.samples.console;

import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.export.RollupJson;
import dev.golive.sroi.funder.FunderDivision;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.Rollup;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rolls a ledger up. */
@Command(
        name = "rollup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Works out what programmes came to: people, sessions, time, effort.",
        description = {
            "",
            "Prints each programme of a ledger with its sessions and people as one line of JSON, times in milliseconds or seconds"
                    + " as their names say. Events that are part of no programme stand under an empty name. What was amended or"
                    + " forgotten does not count; who runs a session counts nowhere.",
            "",
            "A period needs both ends for retention; what came before it tells who is new and how long a streak is.",
            "",
            "These are the host's own figures: people stand in it by pseudonym, and small numbers are not held back. With --for"
                    + " funder nobody does, and they are; the period must have been over for a day then."
        },
        footer = {
            "",
            "Examples:",
            "  golive evidence rollup evidence.jsonl",
            "  golive evidence rollup evidence.jsonl --programme autumn --from 1788220800000 --to 1796083200000",
            "  golive evidence rollup evidence.jsonl --programme autumn --to 1796083200000 --for funder --by week"
        })
final class EvidenceRollupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger's file.")
    private Path file = Path.of("");

    @Option(names = "--programme", paramLabel = "ID", description = "Only this programme.")
    private @Nullable String programme;

    @Option(
            names = "--from",
            paramLabel = "MS",
            description = "Counts nothing before this time, in milliseconds since 1970.")
    private @Nullable Long fromMillis;

    @Option(names = "--to", paramLabel = "MS", description = "Counts nothing from this time on.")
    private @Nullable Long toMillis;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Z",
            description = "Where days and weeks begin, such as Europe/London; UTC unless you say.")
    private String zone = "Z";

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            defaultValue = "host",
            description = "host, or funder: nobody by pseudonym, and small numbers held back.")
    private Reader reader = Reader.HOST;

    @Option(
            names = "--disclosure",
            paramLabel = "RULE",
            defaultValue = "NHS_1_7_ROUND5",
            description = "For a funder: NHS_1_7_ROUND5, SUPPRESS_LT_5, SUPPRESS_LT_10 or NONE_INTERNAL.")
    private DisclosureControl disclosure = DisclosureControl.NHS_1_7_ROUND5;

    @Option(
            names = "--by",
            paramLabel = "DIVISION",
            defaultValue = "session",
            description = "For a funder: session or week. Choose one and stay with it.")
    private FunderDivision division = FunderDivision.SESSION;

    EvidenceRollupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Who reads it. */
    enum Reader {
        HOST,
        FUNDER
    }

    @Override
    public Integer call() {
        Window period = period();
        ZoneId where = UsageException.orUsage("--zone", this::zone);
        if (reader == Reader.FUNDER) {
            FunderExport.requireClosed(period, surroundings.clock().instant());
        }
        Scope scope = programme == null
                ? Scope.all()
                : Scope.of(UsageException.orUsage("--programme", () -> new ProgrammeId(String.valueOf(programme))));
        Rollup rollup = LedgerFiles.withExisting(file, ledger -> Rollups.of(ledger, scope, event -> true));
        RollupReport report =
                rollup.read(RollupRules.standard().withPeriod(period).withZone(where));
        surroundings.print(
                reader == Reader.HOST
                        ? RollupJson.encode(report)
                        : new FunderExport(period, where, disclosure, division).of(rollup, report));
        return ExitCode.DONE;
    }

    private Window period() {
        Window period = Window.OPEN;
        if (fromMillis != null) {
            Instant from = Instant.ofEpochMilli(fromMillis);
            Window open = period;
            period = UsageException.orUsage("--from", () -> open.withFrom(from));
        }
        if (toMillis != null) {
            Instant to = Instant.ofEpochMilli(toMillis);
            Window open = period;
            period = UsageException.orUsage("--to", () -> open.withTo(to));
        }
        return period;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no zone \"" + zone + "\": write it like Europe/London.", e);
        }
    }
}
