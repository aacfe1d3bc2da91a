package dev.golive.samples.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import picocli.CommandLine;

/** The door: from arguments to an exit code. */
public final class Console {

    private final Surroundings surroundings;

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale is, and no PrintStream for results, which would keep a failure to itself.
        System.exit(new Console(new Surroundings(
                        System.getenv(),
                        InstantSource.system(),
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)))
                .run(arguments));
    }

    /** Runs one command. */
    int run(String... arguments) {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
            surroundings.say(
                    "An argument is not UTF-8, so part of it was lost on the way here. Set a locale such as C.UTF-8.");
            return ExitCode.USAGE;
        }
        Mistakes mistakes = new Mistakes(surroundings);
        CommandLine commands = new CommandLine(new GoliveCommand())
                .addSubcommand(new RoomCommand(surroundings))
                .addSubcommand(new TokenCommand(surroundings))
                .addSubcommand(new WebhookCommand(surroundings))
                .addSubcommand(new AttendanceCommand(surroundings))
                .addSubcommand(
                        new CommandLine(new EffortCommand()).addSubcommand(new EffortCommand.LoadByWeek(surroundings)))
                .addSubcommand(
                        new CommandLine(new MessageCommand()).addSubcommand(new MessageCommand.Check(surroundings)))
                .addSubcommand(new CommandLine(new TimerCommand()).addSubcommand(new TimerCommand.At(surroundings)))
                .addSubcommand(new CommandLine(new BoardCommand()).addSubcommand(new BoardCommand.Apply(surroundings)))
                .addSubcommand(new CommandLine(new EvidenceCommand())
                        .addSubcommand(new EvidenceCommand.Verify(surroundings))
                        .addSubcommand(new EvidenceAppendCommand(surroundings))
                        .addSubcommand(new EvidenceRollupCommand(surroundings))
                        .addSubcommand(new EvidenceBundleCommand(surroundings))
                        .addSubcommand(new EvidenceForgetCommand(surroundings)))
                .addSubcommand(new MerkleCommand(surroundings));
        Converters.registerIn(commands);
        return commands
                // An id may begin with an at sign; it is not the name of a file with arguments.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(110)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler(mistakes)
                .execute(arguments);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
