package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import dev.golive.benchmark.measure.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * An athlete comes to a class that is live. Navigation ends when the last byte of the page's document has come
 * ({@code responseEnd}): until then the host's server works, from then on the page does, with all it has to load. The first
 * frame is the first call of {@code requestVideoFrameCallback}.
 */
public final class Joins {

    /** From navigation's end to the first frame. */
    public static final String FROM_END = "from-navigation-end";

    /** From navigation's start to the first frame. */
    public static final String FROM_START = "from-navigation-start";

    /** From the moment when the finger leaves the screen to a new frame, and sound. */
    public static final String FROM_TAP = "from-tap";

    /** From navigation's end until all scripts have come. */
    public static final String SCRIPTS = "scripts";

    /** From navigation's end until the page asks for its token. */
    public static final String ASKED = "token-asked";

    private static final String TOKEN_ASKED =
            "performance.getEntriesByType('resource').find(each => each.name.endsWith('/golive/token'))?.startTime ?? 0";
    private static final String LAST_SCRIPT =
            "Math.max(...performance.getEntriesByType('resource').filter(each => each.name.endsWith('.js')).map(each => each.responseEnd))";
    private static final String SESSION = "joins";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SETTLE = Duration.ofMillis(300);

    /** Three ways to a picture. */
    public enum Way {
        /** A page with LiveKit's client alone, default options, its token ready. */
        BARE("bare"),
        /** Our athletes' page, opened now. */
        COLD("cold"),
        /** Our athletes' page, open already: the tap for sound. */
        OPEN("open");

        private final String variant;

        Way(String variant) {
            this.variant = variant;
        }

        /** Its name in the results. */
        public String variant() {
            return variant;
        }
    }

    private final Venue venue;
    private final Random random;

    Joins(Venue venue, Random random) {
        this.venue = venue;
        this.random = random;
    }

    List<Trial> run(int rounds) {
        List<Trial> trials = new ArrayList<>();
        try (BrowserContext studio = venue.studio();
                BrowserContext phone = venue.phone();
                Tab coach = Tab.open(studio, venue.address("/coach/" + SESSION))) {
            coach.part("allow").click();
            coach.part("go-live").click();
            coach.awaitPhase("live").rest(PAUSE.multipliedBy(3));
            for (Way way : Way.values()) {
                once(way, 0, phone);
            }
            for (int round = 1; round <= rounds; round++) {
                List<Way> order = Arrays.asList(Way.values());
                Collections.shuffle(order, random);
                for (Way way : order) {
                    trials.add(JoinBenchmark.tell(once(way, round, phone)));
                    coach.rest(PAUSE);
                }
            }
        }
        return trials;
    }

    private Trial once(Way way, int round, BrowserContext phone) {
        Map<String, Double> values = switch (way) {
            case BARE -> arrive(phone, "/bare/" + SESSION, "bare", List.of("connected", "subscribed"));
            case COLD -> arrive(phone, "/join/" + SESSION, "golive", List.of("token", "connected", "subscribed"));
            case OPEN -> tap(phone);
        };
        return new Trial(way.variant(), round, values);
    }

    private Map<String, Double> arrive(BrowserContext phone, String path, String prefix, List<String> stages) {
        try (Tab tab = Tab.open(phone, venue.address(path))) {
            tab.awaitMark(prefix + ":first-frame")
                    .awaitMark(prefix + ":connected")
                    .rest(SETTLE);
            double end = tab.navigationEnd();
            double frame = tab.mark(prefix + ":first-frame");
            Map<String, Double> values = new HashMap<>();
            values.put(FROM_END, frame - end);
            values.put(FROM_START, frame);
            values.put(SCRIPTS, tab.number(LAST_SCRIPT) - end);
            double asked = tab.number(TOKEN_ASKED);
            if (asked > 0) {
                values.put(ASKED, asked - end);
            }
            stages.forEach(stage -> values.put(stage, tab.mark(prefix + ":" + stage) - end));
            return values;
        }
    }

    private Map<String, Double> tap(BrowserContext phone) {
        try (Tab tab = Tab.open(phone, venue.address("/join/" + SESSION + "#tap"))) {
            Map<String, Double> ready = tab.hear();
            if (get(ready, "early") != 0) {
                throw new IllegalStateException("The page may play sound before the tap: this browser is not strict.");
            }
            tab.tap(get(ready, "x"), get(ready, "y"));
            Map<String, Double> done = tab.hear();
            double sound = get(done, "sound") - get(done, "tap");
            double frame = get(done, "frame") - get(done, "tap");
            return Map.of(FROM_TAP, Math.max(sound, frame), "sound", sound, "next-frame", frame);
        }
    }

    private static double get(Map<String, Double> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }
}
