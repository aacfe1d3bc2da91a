package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import dev.golive.benchmark.measure.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A coach taps "Go live" while an athlete waits. The two pages' clocks are matched through the computer's. */
public final class GoingLive {

    /** The name in the results. */
    public static final String VARIANT = "go-live";

    /** The moments after the tap, in the order in which they usually come. */
    public static final List<String> STAGES =
            List.of("coach connected", "session/live answered", "coach published", "athlete subscribed", "first frame");

    /** How far a page's clock is from the computer's, the larger of the two. */
    public static final String CLOCK = "clock-offset";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String ANSWERED =
            "performance.getEntriesByType('resource').find(each => each.name.endsWith('/session/live'))?.responseEnd";

    private final Venue venue;

    GoingLive(Venue venue) {
        this.venue = venue;
    }

    List<Trial> run(int rounds) {
        List<Trial> trials = new ArrayList<>();
        try (BrowserContext studio = venue.studio();
                BrowserContext phone = venue.phone()) {
            once(0, studio, phone);
            for (int round = 1; round <= rounds; round++) {
                trials.add(JoinBenchmark.tell(once(round, studio, phone)));
            }
        }
        return trials;
    }

    private Trial once(int round, BrowserContext studio, BrowserContext phone) {
        String session = "go-live-" + round;
        try (Tab athlete = Tab.open(phone, venue.address("/join/" + session));
                Tab coach = Tab.open(studio, venue.address("/coach/" + session))) {
            athlete.awaitPhase("waiting");
            coach.part("allow").click();
            coach.part("go-live").waitFor();
            coach.rest(PAUSE.multipliedBy(2));
            coach.part("go-live").click();
            athlete.awaitMark("golive:first-frame");
            coach.awaitMark("golive:published").await(ANSWERED).rest(PAUSE);

            double here = coach.origin();
            double there = athlete.origin();
            double tap = here + coach.mark("golive:go-live-tap");
            Map<String, Double> values = new LinkedHashMap<>();
            values.put(STAGES.get(0), here + coach.mark("golive:connected") - tap);
            values.put(STAGES.get(1), here + coach.number(ANSWERED) - tap);
            values.put(STAGES.get(2), here + coach.mark("golive:published") - tap);
            values.put(STAGES.get(3), there + athlete.mark("golive:subscribed") - tap);
            values.put(STAGES.get(4), there + athlete.mark("golive:first-frame") - tap);
            values.put(CLOCK, Math.max(Math.abs(coach.clockOffset()), Math.abs(athlete.clockOffset())));
            return new Trial(VARIANT, round, values);
        }
    }
}
