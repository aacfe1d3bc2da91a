package dev.golive.test.livekit;

import java.io.Console;
import java.util.List;
import java.util.Locale;

/** Whoever is asked before something is installed outside of the SDK's own cache. */
@FunctionalInterface
public interface Confirmation {

    /**
     * Answers a question that names the exact command about to be run.
     *
     * <p>May block for as long as a person thinks.
     *
     * @return true to run it; anything but a clear yes is false
     */
    boolean confirms(String question);

    /** Says no without asking: the default, right for builds and other places where nobody sits. */
    static Confirmation never() {
        return question -> false;
    }

    /** Asks on the terminal, and says no where there is none or its input has ended. */
    static Confirmation terminal() {
        return Confirmation::askOnTerminal;
    }

    // JDK 22 to 24 have a console without a terminal too; there the end of its input, null, is the no.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean askOnTerminal(String question) {
        Console console = System.console();
        String answer = console == null ? null : console.readLine("%s [y/N] ", question);
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
