package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import dev.golive.message.MessageId;
import dev.golive.participant.ChatPath;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.safeguard.ClearedEntry;
import dev.golive.session.SessionPlan;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.TokenMinter;
import dev.golive.token.TokenRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Somebody says lines, in turns through the relay and to the others directly, which a token of this trial's alone permits. Time
 * runs from the call in their page until the line stands on the last of five others.
 */
public final class TapToText {

    /** The name of the results. */
    public static final String NAME = "relay-pages";

    /** How many pages listen. */
    public static final int PAGES = 5;

    /** Milliseconds until the line stood on the last page. */
    public static final String LAST = "last-page";

    /** Until it stood on the first. */
    public static final String FIRST = "first-page";

    /** Until the sender's call had returned. */
    public static final String ANSWERED = "answered";

    private static final int LINES = Integer.getInteger("benchmarks.relay.lines", 100);
    private static final int WARM_LINES = 3;

    /** Others whose lines have warmed the application's Java before the first one counts: each writes five at once. */
    private static final int EARLIER_WRITERS = 100;

    private static final int AT_ONCE = 5;

    /** The relay lets everybody write a line a second; a bit more, never the same, so that no clock is met always alike. */
    private static final int PAUSE_MILLIS = 530;

    private static final int MORE_MILLIS = 100;

    /** Two ways to five pages. */
    public enum Way {
        /** LiveKit's {@code publishData}, from page to page. */
        DIRECT("direct"),
        /** The page's request to the relay, and the relay's packet. */
        RELAY("relay");

        private final String function;

        Way(String function) {
            this.function = function;
        }

        /** Its name in the results. */
        public String variant() {
            return "tap-to-text." + function;
        }
    }

    private final long seed;
    private final Random random;

    /** A run whose order follows from the seed. */
    public TapToText(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Measures: about three minutes. */
    public Measurements run() throws IOException, InterruptedException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<Trial> trials;
        Map<String, String> versions;
        try (Venue venue = Venue.open()) {
            versions = new TreeMap<>(Map.of(
                    "livekit-server", venue.livekit().binary().version(),
                    "livekit-client", JoinBenchmark.clientVersion(),
                    "Chromium", venue.browserVersion()));
            trials = talk(venue);
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), versions, List.copyOf(trials));
    }

    private List<Trial> talk(Venue venue) {
        GoLive golive = venue.golive();
        SessionPlan plan = EverySession.plan(SessionId.of("talk"), Clock.systemUTC());
        JoinTicket coach = golive.join(plan, Participant.of("coach", "Sam", Role.COACH));
        golive.sessions().goLive(plan, coach.pass().identity());
        List<Trial> trials = new ArrayList<>();
        List<Tab> pages = new ArrayList<>();
        try (BrowserContext phone = venue.phone();
                Tab writer = Tab.open(phone, venue.address("/talk"))) {
            Participant ada = Participant.of("ada", "Ada", Role.ATHLETE);
            JoinTicket ticket = golive.join(plan, ada);
            enter(writer, venue, directToken(venue, ticket, ada));
            for (int page = 0; page < PAGES; page++) {
                Tab listener = Tab.open(phone, venue.address("/talk"));
                pages.add(listener);
                Participant athlete = Participant.of("listener-" + page, "Listener " + page, Role.ATHLETE);
                enter(listener, venue, golive.join(plan, athlete).token().value());
            }
            writer.await("others() === " + PAGES);
            Room room = new Room(writer, pages, ticket.pass().value());
            warm(golive, plan, writer);
            for (int round = 1 - WARM_LINES; round <= LINES; round++) {
                List<Way> order = Arrays.asList(Way.values());
                Collections.shuffle(order, random);
                for (Way way : order) {
                    Trial trial = once(room, way, round);
                    if (round > 0) {
                        trials.add(JoinBenchmark.tell(trial));
                    }
                }
            }
        } finally {
            pages.forEach(Tab::close);
        }
        return trials;
    }

    private void warm(GoLive golive, SessionPlan plan, Tab writer) {
        for (int number = 0; number < EARLIER_WRITERS; number++) {
            String pass = golive.join(plan, Participant.of("earlier-" + number, "Earlier " + number, Role.ATHLETE))
                    .pass()
                    .value();
            for (int line = 1; line <= AT_ONCE; line++) {
                String id = MessageId.create(Clock.systemUTC(), random).toString();
                writer.call(Way.RELAY.function, Map.of("pass", pass, "id", id, "words", "Warm " + number + "." + line));
            }
        }
    }

    private record Room(Tab writer, List<Tab> pages, String pass) {}

    private static void enter(Tab tab, Venue venue, String token) {
        tab.await("globalThis.enter");
        tab.call("enter", Map.of("url", venue.livekit().url().toString(), "token", token));
    }

    /** The same person's, with the right to send data past the server. */
    private static String directToken(Venue venue, JoinTicket ticket, Participant person) {
        ApiCredentials credentials = ApiCredentials.of(
                ApiKey.of(venue.livekit().apiKey()),
                ApiSecret.of(venue.livekit().apiSecret()));
        ClearedEntry entry = (ClearedEntry)
                venue.golive().safeguard().decide(ticket.session().room(), person);
        return TokenMinter.create(credentials, Clock.systemUTC(), ChatPath.DIRECT)
                .mint(TokenRequest.builder(entry, ticket.pass().identity()).build())
                .value();
    }

    private Trial once(Room room, Way way, int round) {
        String id = MessageId.create(Clock.systemUTC(), random).toString();
        String words = "Knees over toes, and breathe out on the way up! " + way.function + " " + (round + WARM_LINES);
        room.writer().rest(Duration.ofMillis(PAUSE_MILLIS + random.nextInt(MORE_MILLIS)));
        Map<String, Object> line = Map.of("pass", room.pass(), "id", id, "words", words, "rev", round + WARM_LINES);
        Map<?, ?> times = (Map<?, ?>) room.writer().call(way.function, line);
        double origin = room.writer().origin();
        double sent = origin + number(times, "sent");
        List<Double> shown = new ArrayList<>();
        for (Tab page : room.pages()) {
            page.await("shown['" + id + "']");
            shown.add(page.origin() + page.number("shown['" + id + "']") - sent);
        }
        return new Trial(
                way.variant(),
                round,
                Map.of(
                        FIRST, Collections.min(shown),
                        LAST, Collections.max(shown),
                        ANSWERED, origin + number(times, "answered") - sent));
    }

    private static double number(Map<?, ?> times, String name) {
        if (times.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("The page did not say when it was " + name + ".");
    }
}
