package dev.golive.test.livekit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs commands of this machine to their end. */
interface CommandRunner {

    /**
     * Runs a command without any input and waits for it.
     *
     * @throws IOException if it cannot be started, or was still running at its limit and has been killed
     */
    Outcome run(Command command) throws IOException;

    /**
     * What to run.
     *
     * @param words the executable and its arguments
     * @param variables set on top of this process's own environment
     * @param limit how long it may take
     * @param activity what is happening, to be reported while it takes long; empty to stay silent
     */
    record Command(List<String> words, Map<String, String> variables, Duration limit, Optional<String> activity) {

        static Command of(List<String> words, Duration limit) {
            return new Command(words, Map.of(), limit, Optional.empty());
        }
    }

    /**
     * How it ended.
     *
     * @param exitCode 0 for success
     * @param output the last lines of standard output and standard error together
     */
    record Outcome(int exitCode, String output) {}
}
