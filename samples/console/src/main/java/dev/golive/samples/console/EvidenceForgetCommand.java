package dev.golive.samples.console;

import dev.golive.sroi.event.Subject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forgets somebody. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Takes everything about one person out of a ledger.",
        description = {
            "",
            "The events of this person lose their content, for good. Their places and hashes stay, so that what was signed before"
                    + " still verifies, and a note says how many there were and not whose. The file is written anew.",
            "",
            "Prints how many events were forgotten; 0 if there were none."
        },
        footer = {"", "Example:", "  golive evidence forget evidence.jsonl --subject p_7Yk3"})
final class EvidenceForgetCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger's file.")
    private Path file = Path.of("");

    @Option(names = "--subject", required = true, paramLabel = "ID", description = "Whom: the events' subject.")
    private String subject = "";

    EvidenceForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Subject whom = UsageException.orUsage("--subject", () -> new Subject(subject));
        long forgotten = LedgerFiles.withExisting(
                file, ledger -> ledger.forget(whom, surroundings.clock().instant()));
        surroundings.print(JsonLine.of(json -> json.field("forgotten", forgotten)));
        return ExitCode.DONE;
    }
}
