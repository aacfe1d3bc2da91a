package dev.golive.samples.console;

/** What a shell learns from a run. */
final class ExitCode {

    /** The result is on standard output. */
    static final int DONE = 0;

    /** The result could not be written, or the console itself failed. */
    static final int FAILED = 1;

    /** The command line, or an environment variable, has to be changed. */
    static final int USAGE = 2;

    /** The command line is fine; what it was given is refused. */
    static final int REFUSED = 3;

    private ExitCode() {}
}
