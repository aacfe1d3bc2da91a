package dev.golive.benchmark.evidence;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.rollup.Rollup;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How many events are rolled up in a second, by one thread and by two. All events are in memory before: ten million take some
 * three gigabytes. The plain sums are what a host writes in ten minutes.
 */
public final class RollupThroughput {

    /** Events in a second. */
    public static final String PER_SECOND = "per-second";

    /** Milliseconds for the report of all that was rolled up. */
    public static final String READ_MILLIS = "read-millis";

    /** Bytes that the roll-up keeps. */
    public static final String BYTES = "rollup-bytes";

    /** How many sessions, each with two hundred people. */
    public static final int SESSIONS = Integer.getInteger("benchmarks.evidence.sessions", 1_000);

    /** How many events tell of each person in a session, where memory is looked at. */
    public static final List<Integer> EVENTS_EACH = List.of(10, 50, 250);

    /** Sessions whose memory is looked at. */
    public static final int KEPT_SESSIONS = 50;

    /** People of each session. */
    public static final int PEOPLE = 200;

    private static final int USUAL_EVENTS_EACH = 50;

    /** What is done with events. */
    public enum Way {
        /** Leave less join, added up by person. */
        SUMS("plain sums"),
        /** The roll-up. */
        ROLL_UP("ours");

        private final String inWords;

        Way(String inWords) {
            this.inWords = inWords;
        }

        /** As the report calls it. */
        public String inWords() {
            return inWords;
        }
    }

    private record Turn(Way way, int cores) {}

    private final Random random;
    private final Season season = new Season(SESSIONS, PEOPLE, USUAL_EVENTS_EACH);
    private List<List<EvidenceEvent>> parts = List.of();

    RollupThroughput(Random random) {
        this.random = random;
    }

    /** How many events there are. */
    public static long events() {
        return new Season(SESSIONS, PEOPLE, USUAL_EVENTS_EACH).events();
    }

    /** The name of the variant in the results. */
    public static String variant(Way way, int cores) {
        return "rollup." + way + "." + cores;
    }

    /** The name of the variant in the results. */
    public static String memoryVariant(int eventsEach) {
        return "rollup-memory." + eventsEach;
    }

    List<Trial> run() {
        List<Turn> turns =
                new ArrayList<>(List.of(new Turn(Way.SUMS, 1), new Turn(Way.ROLL_UP, 1), new Turn(Way.ROLL_UP, 2)));
        List<Trial> trials = new ArrayList<>();
        parts = season.bySession();
        for (Turn turn : turns) {
            once(turn, 0);
        }
        for (int round = 1; round <= EvidenceBenchmark.ROUNDS; round++) {
            Collections.shuffle(turns, random);
            for (Turn turn : turns) {
                trials.add(RelayBenchmark.tell(once(turn, round)));
            }
        }
        parts = List.of();
        for (int eventsEach : EVENTS_EACH) {
            trials.add(RelayBenchmark.tell(memory(eventsEach)));
        }
        return trials;
    }

    private Trial once(Turn turn, int round) {
        System.gc();
        Map<String, Double> values = new HashMap<>();
        long start = System.nanoTime();
        if (turn.way() == Way.ROLL_UP) {
            Rollup rollup = Rollups.parallel(parts, turn.cores());
            values.put(PER_SECOND, perSecond(start));
            long read = System.nanoTime();
            RollupReport report = rollup.read(RollupRules.standard());
            values.put(READ_MILLIS, (System.nanoTime() - read) / 1e6);
            require(report.programmes().get(0).attendances());
        } else {
            long attendances = sums(parts);
            values.put(PER_SECOND, perSecond(start));
            require(attendances);
        }
        return new Trial(variant(turn.way(), turn.cores()), round, values);
    }

    private double perSecond(long start) {
        return season.events() / ((System.nanoTime() - start) / 1e9);
    }

    private static void require(long attendances) {
        if (attendances != (long) SESSIONS * PEOPLE) {
            throw new IllegalStateException(
                    attendances + " attendances were counted, and there were " + SESSIONS * PEOPLE + ".");
        }
    }

    /** It looks at two kinds of events, and is right only while each of them comes, once, and in order. */
    private static long sums(List<List<EvidenceEvent>> parts) {
        Map<String, Instant> joined = new HashMap<>();
        Map<String, Duration> sums = new HashMap<>();
        long attendances = 0;
        for (List<EvidenceEvent> part : parts) {
            for (EvidenceEvent event : part) {
                if (event.fact() instanceof Attended it && it.fact() instanceof ConnectionJoined join) {
                    joined.put(join.connection().id().value(), event.at());
                } else if (event.fact() instanceof Attended it && it.fact() instanceof ConnectionLeft leave) {
                    Instant since = joined.remove(leave.connection().id().value());
                    if (since != null) {
                        attendances++;
                        sums.merge(
                                leave.connection().attendee().value(),
                                Duration.between(since, event.at()),
                                Duration::plus);
                    }
                }
            }
        }
        return attendances;
    }

    private static Trial memory(int eventsEach) {
        long before = usedBytes();
        Rollup rollup = Rollups.parallel(new Season(KEPT_SESSIONS, PEOPLE, eventsEach).bySession(), 1);
        try {
            return new Trial(memoryVariant(eventsEach), 1, Map.of(BYTES, (double) (usedBytes() - before)));
        } finally {
            Reference.reachabilityFence(rollup);
        }
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
