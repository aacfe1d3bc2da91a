package dev.golive.samples.console;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventRefusedException;
import dev.golive.sroi.ledger.EvidenceLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes events in. */
@Command(
        name = "append",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Appends events to a ledger in a file.",
        description = {
            "",
            "Reads events from standard input, one JSON document a line: CloudEvents 1.0, of the types in wire/schema/event; one"
                    + " of another type is kept as it is. An event whose source and id are in the ledger already is left out."
                    + " When this ends, what was appended is on the disk.",
            "",
            "A line that is no event is named on standard error with the place of what is wrong, and left out; the exit code is 3"
                    + " then. An event from more than five minutes in the future is none.",
            "",
            "Prints how many were appended, known and refused."
        },
        footer = {"", "Example:", "  golive evidence append evidence.jsonl <events.ndjson"})
final class EvidenceAppendCommand implements Callable<Integer> {

    private static final int MAX_LINE_BYTES = 1 << 20;

    /** How many share a wait for the disk. */
    private static final int BATCH = 1_000;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger's file; made if it is not there.")
    private Path file = Path.of("");

    private final List<EventDocument> batch = new ArrayList<>();
    private long appended;
    private long known;
    private long refused;

    EvidenceAppendCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LedgerFiles.withLedger(file, this::appendAll);
        surroundings.print(JsonLine.of(
                json -> json.field("appended", appended).field("known", known).field("refused", refused)));
        return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private boolean appendAll(EvidenceLedger ledger) {
        LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    take(lines);
                }
                if (batch.size() == BATCH) {
                    append(ledger);
                }
            }
        } catch (IOException e) {
            throw RefusedException.unreadable(e);
        }
        append(ledger);
        return true;
    }

    private void take(LineReader lines) {
        if (lines.tooLong()) {
            refuse(lines, "This line is longer than " + MAX_LINE_BYTES + " bytes.");
            return;
        }
        try {
            batch.add(EventDocument.parse(lines.bytes(), surroundings.clock().instant()));
        } catch (EventRefusedException e) {
            // Inside a line there is only one line.
            String detail = e.detail().replace("near line 1, column ", "near column ");
            refuse(lines, (e.pointer().isEmpty() ? "" : e.pointer() + ": ") + detail);
        }
    }

    private void refuse(LineReader lines, String reason) {
        refused++;
        surroundings.say("line " + lines.number() + ": " + reason);
    }

    private void append(EvidenceLedger ledger) {
        if (!batch.isEmpty()) {
            int fresh = ledger.append(batch).fresh().size();
            appended += fresh;
            known += batch.size() - fresh;
            batch.clear();
        }
    }
}
