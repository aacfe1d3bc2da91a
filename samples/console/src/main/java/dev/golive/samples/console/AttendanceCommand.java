package dev.golive.samples.console;

import dev.golive.error.NotReadableException;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.webhook.WebhookEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
                    + " milliseconds since 1970.",
            "",
            "The bodies carry no signature here: feed in what was verified when it arrived. A line that can't be read is"
                    + " named on standard error and left out; the exit code is 3 then."
        },
        footer = {
            "",
            "Examples:",
            "  golive attendance <webhooks.ndjson",
            "  golive attendance --from 1795359020000 --to 1795359030000 --grace PT0S <webhooks.ndjson"
        })
final class AttendanceCommand implements Callable<Integer> {

    /** The longest line that is read. */
    static final int MAX_LINE_BYTES = 1 << 20;

    private final Surroundings surroundings;

    @Option(
            names = "--from",
            paramLabel = "MS",
            description = "Counts nothing before this time, in milliseconds since 1970.")
    private @Nullable Long fromMillis;

    @Option(names = "--to", paramLabel = "MS", description = "Counts nothing from this time on.")
    private @Nullable Long toMillis;

    @Option(
            names = "--grace",
            paramLabel = "DURATION",
            description = "Shows two segments as one if the gap is at most this long; adds nothing to any total."
                    + " PT60S unless it is given.")
    private Duration grace = ReadingRules.STANDARD_GRACE;

    AttendanceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReadingRules rules = rules();
        AttendanceFold fold = AttendanceFold.create();
        boolean allRead = fold(fold);
        surroundings.print(AttendanceJson.encode(fold.attendance().read(rules)));
        return allRead ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private ReadingRules rules() {
        ReadingRules rules =
                UsageException.orUsage("--grace", () -> ReadingRules.standard().withGrace(grace));
        if (fromMillis != null) {
            rules = withFrom(rules, Instant.ofEpochMilli(fromMillis));
        }
        return toMillis == null ? rules : withTo(rules, Instant.ofEpochMilli(toMillis));
    }

    private static ReadingRules withFrom(ReadingRules rules, Instant from) {
        return UsageException.orUsage("--from", () -> rules.withFrom(from));
    }

    private static ReadingRules withTo(ReadingRules rules, Instant to) {
        return UsageException.orUsage("--to", () -> rules.withTo(to));
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
