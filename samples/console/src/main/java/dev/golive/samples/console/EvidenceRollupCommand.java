package dev.golive.samples.console;

import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.export.RollupJson;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.Rollup;
import dev.golive.sroi.rollup.Rollups;
import java.nio.file.Path;
import java.time.Instant;
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
            "These are the host's own figures: people stand in it by pseudonym, and small numbers are not held back."
        },
        footer = {
            "",
            "Examples:",
            "  golive evidence rollup evidence.jsonl",
            "  golive evidence rollup evidence.jsonl --programme autumn --from 1788220800000 --to 1796083200000"
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

    EvidenceRollupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReadingRules rules = rules();
        Scope scope = programme == null
                ? Scope.all()
                : Scope.of(UsageException.orUsage("--programme", () -> new ProgrammeId(String.valueOf(programme))));
        Rollup rollup = LedgerFiles.withExisting(file, ledger -> Rollups.of(ledger, scope, this::counts));
        surroundings.print(RollupJson.encode(rollup.read(rules)));
        return ExitCode.DONE;
    }

    private ReadingRules rules() {
        ReadingRules rules = ReadingRules.standard();
        if (fromMillis != null) {
            Instant from = Instant.ofEpochMilli(fromMillis);
            ReadingRules open = rules;
            rules = UsageException.orUsage("--from", () -> open.withFrom(from));
        }
        if (toMillis != null) {
            Instant to = Instant.ofEpochMilli(toMillis);
            ReadingRules open = rules;
            rules = UsageException.orUsage("--to", () -> open.withTo(to));
        }
        return rules;
    }

    /** Attendance is clipped when it is read: who joined before may have stayed. */
    private boolean counts(EvidenceEvent event) {
        long at = event.at().toEpochMilli();
        return event.fact() instanceof Attended
                || ((fromMillis == null || at >= fromMillis) && (toMillis == null || at < toMillis));
    }
}
