package dev.golive.samples.console;

import dev.golive.sroi.effort.Deviation;
import dev.golive.sroi.effort.Load;
import dev.golive.sroi.effort.LoadDiary;
import dev.golive.sroi.effort.Variation;
import dev.golive.sroi.effort.WeekLoad;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How hard somebody trained. By itself it shows its help. */
@Command(
        name = "effort",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Works out how hard somebody trained.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  golive effort load <sessions.ndjson"})
final class EffortCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine effort = spec.commandLine();
        effort.usage(effort.getErr());
        return ExitCode.USAGE;
    }

    /** Load, monotony and strain by week. */
    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            optionListHeading = "%n",
            header = "Works out one person's weekly load, monotony and strain.",
            description = {
                "",
                "Reads sessions from standard input, one JSON object a line, in any order: date as YYYY-MM-DD; rpe, how hard the"
                        + " session was as a whole, from 0 to 10 with at most one decimal; minutes, from 0 to 1440 with at most"
                        + " three decimals. Other fields are passed over. Every line counts, so leave out what is there twice.",
                "",
                "Prints one line of JSON with every week from Monday to Sunday that has a session: days and load in AU, rating"
                        + " times minutes; monotony, the mean of the seven days over their standard deviation; strain, load"
                        + " times monotony. All are rounded once, half up: loads and strain to two decimals, monotony to four."
                        + " Monotony and strain are null if all days were alike. sd says which standard deviation was taken.",
                "",
                "A line that can't be read is named on standard error and left out; the exit code is 3 then."
            },
            footer = {
                "",
                "Examples:",
                "  golive effort load <sessions.ndjson",
                "  golive effort load --sd sample <sessions.ndjson"
            })
    static final class LoadByWeek implements Callable<Integer> {

        /** The longest line that is read. */
        static final int MAX_LINE_BYTES = 1 << 16;

        private static final int AU_DECIMALS = 2;
        private static final int MONOTONY_DECIMALS = 4;

        private final Surroundings surroundings;

        @Option(
                names = "--sd",
                paramLabel = "KIND",
                description =
                        "Which standard deviation: population, which divides by 7 and is meant unless it is given, or"
                                + " sample, which divides by 6.")
        private String kind = "population";

        LoadByWeek(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Deviation deviation = deviation();
            LoadDiary diary = LoadDiary.create();
            boolean allRead = read(diary);
            String weeks = diary.weeks().stream()
                    .map(week -> json(week, deviation))
                    .collect(Collectors.joining(",", "[", "]"));
            surroundings.print(
                    JsonLine.of(json -> json.field("sd", deviation.name()).json("weeks", weeks)));
            return allRead ? ExitCode.DONE : ExitCode.REFUSED;
        }

        private Deviation deviation() {
            return switch (kind.toLowerCase(Locale.ROOT)) {
                case "population" -> Deviation.POPULATION;
                case "sample" -> Deviation.SAMPLE;
                default -> throw new UsageException("--sd: There is no " + kind + ". Take population or sample.");
            };
        }

        /** Whether every line could be read. */
        private boolean read(LoadDiary diary) {
            LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
            boolean allRead = true;
            try {
                while (lines.next()) {
                    String refusal = refusal(lines, diary);
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

        private static @Nullable String refusal(LineReader lines, LoadDiary diary) {
            if (lines.tooLong()) {
                return "This line is longer than " + MAX_LINE_BYTES + " bytes, which no session is.";
            }
            if (lines.isBlank()) {
                return null;
            }
            try {
                diary.add(EffortLine.parse(lines.bytes()));
                return null;
            } catch (RefusedException no) {
                return no.getMessage();
            }
        }

        private static String json(WeekLoad week, Deviation deviation) {
            Optional<Variation> variation = week.variation(deviation);
            byte[] line = JsonLine.of(json -> json.field("week", week.week().toString())
                    .json("days", week.days().stream().map(LoadByWeek::au).collect(Collectors.joining(",", "[", "]")))
                    .json("load", au(week.total()))
                    .json(
                            "monotony",
                            variation
                                    .map(each -> each.monotony()
                                            .rounded(MONOTONY_DECIMALS)
                                            .toPlainString())
                                    .orElse("null"))
                    .json(
                            "strain",
                            variation
                                    .map(each ->
                                            each.strain().rounded(AU_DECIMALS).toPlainString())
                                    .orElse("null")));
            return new String(line, StandardCharsets.UTF_8);
        }

        private static String au(Load load) {
            return load.au(AU_DECIMALS).toPlainString();
        }
    }
}
