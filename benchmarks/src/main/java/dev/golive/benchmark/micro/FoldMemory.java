package dev.golive.benchmark.micro;

import dev.golive.benchmark.measure.Trial;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.webhook.WebhookEvent;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a fold keeps of a class, the more is told of the same people: the heap in use with it less the heap without. */
public final class FoldMemory {

    /** How many events tell of each person. */
    public static final List<Integer> EVENTS_EACH = List.of(10, 100, 1_000);

    /** How many people. */
    public static final int PEOPLE = FoldAttendance.PEOPLE;

    /** Bytes that the fold keeps. */
    public static final String FOLD = "fold-bytes";

    /** Bytes that the events would take if they were kept instead. */
    public static final String EVENTS = "event-bytes";

    /** So many at once that a few objects of somebody else's don't matter. */
    private static final int COPIES = 50;

    private FoldMemory() {}

    /** The name of the variant in the results. */
    public static String variant(int eventsEach) {
        return "FoldMemory." + eventsEach;
    }

    static List<Trial> measure(int round) {
        List<Trial> trials = new ArrayList<>();
        // What is loaded and set up once must not count as kept by the first fold.
        retained(() -> fold(new Crowd(PEOPLE, 10)), COPIES);
        for (int eventsEach : EVENTS_EACH) {
            Crowd crowd = new Crowd(PEOPLE, eventsEach);
            Map<String, Double> values = Map.of(
                    FOLD, retained(() -> fold(crowd), COPIES),
                    EVENTS, retained(() -> events(crowd), 1));
            System.out.printf(
                    Locale.ROOT,
                    "round %d  %-28s %8.0f bytes in the fold  %.0f bytes of events%n",
                    round,
                    variant(eventsEach),
                    values.get(FOLD),
                    values.get(EVENTS));
            trials.add(new Trial(variant(eventsEach), round, values));
        }
        return trials;
    }

    private static AttendanceFold fold(Crowd crowd) {
        AttendanceFold fold = AttendanceFold.create();
        crowd.tell(event -> WebhookFacts.from(event).ifPresent(fold::add));
        return fold;
    }

    private static List<WebhookEvent> events(Crowd crowd) {
        List<WebhookEvent> events = new ArrayList<>(crowd.people() * crowd.eventsEach());
        crowd.tell(events::add);
        return events;
    }

    private static double retained(Supplier<Object> one, int copies) {
        Object[] kept = new Object[copies];
        try {
            long before = usedBytes();
            for (int i = 0; i < copies; i++) {
                kept[i] = one.get();
            }
            return (double) (usedBytes() - before) / copies;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
