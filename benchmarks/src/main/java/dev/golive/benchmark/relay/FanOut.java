package dev.golive.benchmark.relay;

import dev.golive.benchmark.measure.Trial;
import dev.golive.message.ReactionKind;
import dev.golive.relay.RelaySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** To how many packets taps come in a room of three hundred. */
public final class FanOut {

    /** How many people are in the room. */
    public static final int PEOPLE = 300;

    /** Taps a second, of all together. */
    public static final List<Integer> TAPS = List.of(1, 10, 100, 1_000, 10_000);

    /** Packets that each viewer gets in a second. */
    public static final String PACKETS = "packets-per-viewer-per-second";

    /** Taps in a second that there really were. */
    public static final String TAPPED = "taps-per-second";

    /** The share of the taps that are in the room's totals in the end. */
    public static final String COUNTED = "counted";

    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("benchmarks.relay.fan-out.seconds", 12));
    private static final Duration LAST_TICK = Duration.ofSeconds(1);
    private static final int THREADS = 8;
    private static final String TOPIC = "golive.1.reaction";
    private static final double NANOS_PER_SECOND = 1e9;

    private FanOut() {}

    /** The name of the variant in the results. */
    public static String variant(int taps) {
        return "fan-out." + taps;
    }

    static List<Trial> run() throws InterruptedException, ExecutionException {
        List<Trial> trials = new ArrayList<>();
        for (int taps : TAPS) {
            trials.add(RelayBenchmark.tell(once(taps)));
        }
        return trials;
    }

    private static Trial once(int taps) throws InterruptedException, ExecutionException {
        RelaySettings settings = RelaySettings.standard().withLimits(Throughput.lifted());
        List<ReactionKind> kinds = settings.kinds();
        try (BusyClass room = BusyClass.open(settings, PEOPLE)) {
            long begin = System.nanoTime();
            int tapped = Pace.keep(taps, LENGTH, THREADS, turn -> {
                        if (!room.tap(turn % PEOPLE, kinds.get(turn % kinds.size()))) {
                            throw new IllegalStateException("A tap was refused; all are to pass.");
                        }
                    })
                    .fromDue()
                    .size();
            double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
            long packets = room.livekit().packets(TOPIC);
            Thread.sleep(LAST_TICK.toMillis());
            return new Trial(
                    variant(taps),
                    1,
                    Map.of(
                            PACKETS, packets / seconds,
                            TAPPED, tapped / seconds,
                            COUNTED, (double) room.reactions() / tapped));
        }
    }
}
