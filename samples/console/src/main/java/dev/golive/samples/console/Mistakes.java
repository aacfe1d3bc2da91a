package dev.golive.samples.console;

import dev.golive.error.GoLiveException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a line or two, and an exit code. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Surroundings surroundings;

    Mistakes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        List<String> similar =
                mistake instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        surroundings.say(String.valueOf(mistake.getMessage()).replaceFirst("^Error: ", ""));
        surroundings.say(
                (similar.isEmpty() ? "" : "Did you mean " + similar.get(0) + "? ") + "See: " + command + " --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof UsageException) {
            surroundings.say(String.valueOf(failure.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof RefusedException || failure instanceof GoLiveException) {
            surroundings.say(String.valueOf(failure.getMessage()));
            return ExitCode.REFUSED;
        }
        if (failure instanceof UncheckedIOException unwritten) {
            sayUnwritten(String.valueOf(unwritten.getMessage()));
            return ExitCode.FAILED;
        }
        throw failure;
    }

    /** A reader that has seen enough closes the pipe; that is no mistake. */
    private void sayUnwritten(String reason) {
        if (!reason.contains("Broken pipe")) {
            surroundings.say("The result could not be written: " + reason + ".");
        }
    }
}
