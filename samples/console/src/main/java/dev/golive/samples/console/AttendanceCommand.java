package dev.golive.samples.console;

import dev.golive.error.NotReadableException;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.export.GraphAttendance;
import dev.golive.sroi.export.XapiStatements;
import dev.golive.webhook.WebhookEvent;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From webhooks to who was there. */
@Command(
        name = "attendance",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Works out who was there, from webhooks.",
        description = {
            "",
            "Reads webhook bodies from standard input, one JSON document a line, in any order; a webhook that is there"
                    + " twice counts once. Prints sessions, people, segments and totals as one line of JSON, times in"
                    + " milliseconds since 1970. A policy, or a time of the session being live, adds the figures that need it.",
            "",
            "The bodies carry no signature here: feed in what was verified when it arrived. A line that can't be read is"
                    + " named on standard error and left out; the exit code is 3 then."
        },
        footer = {
            "",
            "Examples:",
            "  golive attendance <webhooks.ndjson",
            "  golive attendance --from 1795359020000 --to 1795359030000 --grace PT0S <webhooks.ndjson",
            "  golive attendance --policy policy.json --format csv <webhooks.ndjson >attendance.csv"
        })
final class AttendanceCommand implements Callable<Integer> {

    private static final String HOME_PAGE = "https://golive.dev/";

    /** The longest line that is read. */
    static final int MAX_LINE_BYTES = 1 << 20;

    private final Surroundings surroundings;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "json, csv, graph (as Microsoft Graph has it) or xapi (xAPI statements); json unless it is given.")
    private AttendanceFormat format = AttendanceFormat.JSON;

    @Option(
            names = "--home-page",
            paramLabel = "URL",
            description =
                    "Whose accounts the participants of xAPI statements are; " + HOME_PAGE + " unless it is given.")
    private URI homePage = URI.create(HOME_PAGE);

    AttendanceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReadingRules rules = reading.rules(surroundings);
        XapiStatements statements = UsageException.orUsage("--home-page", () -> XapiStatements.of(homePage));
        AttendanceFold fold = AttendanceFold.create();
        boolean allRead = fold(fold);
        AttendanceReport report = fold.attendance().read(rules);
        switch (format) {
            case JSON ->
                surroundings.print(
                        reading.wantsAllFigures() ? AttendanceJson.encodeAll(report) : AttendanceJson.encode(report));
            case CSV -> surroundings.write(AttendanceCsv.encode(report));
            case GRAPH -> surroundings.print(GraphAttendance.encode(report));
            case XAPI -> surroundings.print(statements.encode(report));
        }
        return allRead ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** Whether every line could be read. */
    private boolean fold(AttendanceFold fold) {
        LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
        boolean allRead = true;
        try {
            while (lines.next()) {
                String refusal = refusal(lines, fold);
                if (refusal != null) {
                    surroundings.say("line " + lines.number() + ": " + refusal);
                    allRead = false;
                }
            }
        } catch (IOException e) {
            throw RefusedException.unreadable(e);
        }
        return allRead;
    }

    private static @Nullable String refusal(LineReader lines, AttendanceFold fold) {
        if (lines.tooLong()) {
            return "This line is longer than " + MAX_LINE_BYTES + " bytes, which no webhook is.";
        }
        if (lines.isBlank()) {
            return null;
        }
        try {
            WebhookFacts.from(WebhookEvent.parse(lines.bytes())).ifPresent(fold::add);
            return null;
        } catch (NotReadableException e) {
            // Inside a line there is only one line.
            return String.valueOf(e.getMessage()).replace("near line 1, column ", "near column ");
        }
    }
}
