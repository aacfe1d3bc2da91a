package dev.golive.benchmark.micro;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation, done in several ways. A new one needs a class with a JMH method for each way, which prepares itself in its
 * constructor or in JMH's {@code @Setup}, and a place in {@link #ALL}: the run and the report find it there.
 *
 * @param operation what is done, in words
 * @param benchmark the class, without its package
 * @param clock which of the run's figures are compared
 * @param baseline what ours is compared with
 * @param ours what we have to offer
 */
public record Comparison(String operation, String benchmark, Clock clock, Way baseline, List<Way> ours) {

    /** Minting a token. */
    public static final Comparison MINT = new Comparison(
            "mint a token",
            "MintToken",
            Clock.PROCESSOR,
            new Way("livekitServer", "`livekit-server`", null),
            List.of(
                    new Way("golive", "ours", new Target(4.0, 3_200)),
                    new Way("goliveFromTexts", "ours, from bare texts, each checked", null)));

    /** Verifying and reading a webhook. */
    public static final Comparison WEBHOOK = new Comparison(
            "verify and read a webhook",
            "ReadWebhook",
            Clock.PROCESSOR,
            new Way("livekitServer", "`livekit-server`", null),
            List.of(new Way("golive", "ours", new Target(2.0, 7_000))));

    /** Reading and writing a line of chat. */
    public static final Comparison CARRY = new Comparison(
            "read and write a line of chat",
            "CarryMessage",
            Clock.PROCESSOR,
            new Way("jackson2", "Jackson 2 databind", null),
            List.of(new Way("golive", "ours, with all checks", new Target(1.0, Double.MAX_VALUE))));

    /** From webhooks to attendance, for one event. */
    public static final Comparison FOLD = new Comparison(
            "fold a webhook into attendance",
            "FoldAttendance",
            Clock.PROCESSOR,
            new Way("plainSums", "plain sums", null),
            List.of(new Way("golive", "ours", null)));

    /** Keeping a webhook in the library's own file. */
    public static final Comparison KEEP_IN_FILE = keep("an H2 file", "KeepWebhookInFile");

    /** Keeping a webhook in a PostgreSQL. */
    public static final Comparison KEEP_IN_POSTGRES = keep("PostgreSQL", "KeepWebhookInPostgres");

    /** Appending one line to a journal in the library's own file. */
    public static final Comparison APPEND_TO_FILE = append("a line", "One", "an H2 file", "AppendJournalInFile");

    /** Appending ten lines at once to it. */
    public static final Comparison APPEND_TEN_TO_FILE = append("ten lines", "Ten", "an H2 file", "AppendJournalInFile");

    /** Appending one line to a journal in a PostgreSQL. */
    public static final Comparison APPEND_TO_POSTGRES =
            append("a line", "One", "PostgreSQL", "AppendJournalInPostgres");

    /** Appending ten lines at once to it. */
    public static final Comparison APPEND_TEN_TO_POSTGRES =
            append("ten lines", "Ten", "PostgreSQL", "AppendJournalInPostgres");

    /** All of them. */
    public static final List<Comparison> ALL = List.of(
            MINT,
            WEBHOOK,
            CARRY,
            FOLD,
            KEEP_IN_FILE,
            KEEP_IN_POSTGRES,
            APPEND_TO_FILE,
            APPEND_TEN_TO_FILE,
            APPEND_TO_POSTGRES,
            APPEND_TEN_TO_POSTGRES);

    private static Comparison keep(String database, String benchmark) {
        return new Comparison(
                "keep a webhook in " + database,
                benchmark,
                Clock.ELAPSED,
                new Way("bareInsert", "a bare insert", null),
                List.of(new Way("golive", "the inbox", new Target(0.7, Double.MAX_VALUE))));
    }

    private static Comparison append(String what, String size, String database, String benchmark) {
        return new Comparison(
                "append " + what + " in " + database,
                benchmark,
                Clock.ELAPSED,
                new Way("bareInsert" + size, "a bare insert", null),
                List.of(new Way("golive" + size, "the journal", new Target(0.7, Double.MAX_VALUE))));
    }

    /** What may be compared. */
    public enum Clock {
        /** Processor time of the working thread: for what only computes. */
        PROCESSOR(MicroBenchmark.MICROS),
        /** The time that passes: for what waits for a disk or a network, too. */
        ELAPSED(MicroBenchmark.ELAPSED);

        private final String value;

        Clock(String value) {
            this.value = value;
        }

        /** The name of the figure in the results. */
        public String value() {
            return value;
        }
    }

    /**
     * One way of doing it.
     *
     * @param method the method of the benchmark's class
     * @param name how the report calls it
     * @param target what it is to reach against the baseline, null if nothing
     */
    public record Way(String method, String name, @Nullable Target target) {}

    /**
     * What is to be reached.
     *
     * @param speed at least so many times as fast as the baseline
     * @param bytes at most so many bytes allocated
     */
    public record Target(double speed, double bytes) {}

    /** The name of a way's trials in the results. */
    public String variant(Way way) {
        return benchmark + "." + way.method();
    }

    /** The names of all its trials. */
    Stream<String> variants() {
        return Stream.concat(Stream.of(baseline), ours.stream()).map(this::variant);
    }
}
