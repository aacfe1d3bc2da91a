package dev.golive.samples.console;

import dev.golive.timer.IntervalKind;
import dev.golive.timer.Preset;
import dev.golive.timer.Timer;
import dev.golive.timer.TimerPlan;
import dev.golive.timer.TimerReading;
import dev.golive.timer.Workout;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What timers show. By itself it shows its help. */
@Command(
        name = "timer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Looks at what the timer of a workout shows.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  golive timer at tabata --elapsed 25000",
            "  golive timer at 'mix(emom(01:00,10),rest(02:00))' --elapsed 600000"
        })
final class TimerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine timer = spec.commandLine();
        timer.usage(timer.getErr());
        return ExitCode.USAGE;
    }

    /** What a timer shows at one time. */
    @Command(
            name = "at",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            parameterListHeading = "%n",
            optionListHeading = "%n",
            header = "What the timer of a workout shows some time after its start.",
            description = {
                "",
                "Prints one line of JSON: phase (WAITING, RUNNING or DONE), kind, round, label and remainingMs, how long the"
                        + " interval still lasts. At a boundary the next interval has begun. When no interval is on, kind and"
                        + " label are null and the round is 0.",
                "",
                "A workout is OpenWodTimer v1 text: ft(time[,rounds]), amrap(time), emom(time,rounds),"
                        + " tabata(work,rest,rounds), rsa(time,...), rest(time), mix(workout,...), times as MM:SS; or the"
                        + " name of a preset: tabata, emom-10, amrap-12, for-time-20, wave-starts."
            },
            footer = {
                "",
                "Examples:",
                "  golive timer at tabata --elapsed 25000",
                "  golive timer at 'mix(emom(01:00,10),rest(02:00))' --elapsed 600000"
            })
    static final class At implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "WORKOUT", description = "OpenWodTimer text, or the name of a preset.")
        private String workout = "";

        @Option(
                names = "--elapsed",
                required = true,
                paramLabel = "MS",
                description = "Milliseconds since the start; below zero for before it.")
        private Long elapsedMillis = 0L;

        At(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Workout wanted = Preset.find(workout).map(Preset::workout).orElseGet(() -> Workout.parse(workout));
            Timer timer = Timer.of(TimerPlan.of(wanted)).start(Instant.EPOCH);
            surroundings.print(line(timer.reading(Instant.ofEpochMilli(elapsedMillis))));
            return ExitCode.DONE;
        }

        private static byte[] line(TimerReading reading) {
            return JsonLine.of(json -> json.field("phase", reading.phase().name())
                    .field("kind", name(reading.kind()))
                    .field("round", reading.round())
                    .field("label", reading.label())
                    .field("remainingMs", reading.remaining().toMillis()));
        }

        private static @Nullable String name(@Nullable IntervalKind kind) {
            return kind == null ? null : kind.name();
        }
    }
}
