package dev.golive.samples.console;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that has all others below it. By itself it shows its help. */
@Command(
        name = "golive",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header =
                "What the Go Live SDK makes of rooms, tokens, webhooks, messages, timers, boards, effort and evidence.",
        description = {"", "Opens no connection. Results go to standard output, everything else to standard error."},
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the result could not be written",
            "2:the command line or the environment has to be changed",
            "3:the input is refused; standard error says why, a line for each refusal (message check and board apply say so in"
                    + " their results)"
        },
        footer = {
            "",
            "Examples:",
            "  golive room tuesday-hiit",
            "  golive token --role athlete --session tuesday-hiit --participant user-23",
            "  golive webhook --authorization \"$JWT\" <body.json",
            "  golive attendance <webhooks.ndjson",
            "  golive effort load <sessions.ndjson",
            "  golive message check <commands.ndjson",
            "  golive timer at tabata --elapsed 25000",
            "  golive board apply <commands.ndjson",
            "  golive evidence verify bundle.zip --public-key sender.pem",
            "  golive merkle <leaves",
            "",
            "golive COMMAND --help explains one command."
        })
final class GoliveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine golive = spec.commandLine();
        golive.usage(golive.getErr());
        return ExitCode.USAGE;
    }
}
