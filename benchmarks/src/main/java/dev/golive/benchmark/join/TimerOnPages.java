package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.TimerAction;
import dev.golive.board.TimerControl;
import dev.golive.board.TimerSet;
import dev.golive.command.BoardAct;
import dev.golive.command.CommandCodec;
import dev.golive.message.MessageId;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelayRequest;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Ten pages in one room, whose computers' clocks are all wrong and whose questions about the time are held up: how far apart what they
 * show of one timer is, by the server's clock as they know it, and by their own.
 */
public final class TimerOnPages {

    /** The name of the results. */
    public static final String NAME = "board-pages";

    /** How many pages show the timer. */
    public static final int PAGES = Integer.getInteger("benchmarks.board.pages", 10);

    /** How far a page's clock is off at most, this way or that. */
    public static final int WRONG_MILLIS = 2_000;

    /** How long a question about the time, and its answer, are held up at most. */
    public static final int JITTER_MILLIS = 200;

    /** Milliseconds between the page that is first and the one that is last, at one instant. */
    public static final String SPREAD = "spread";

    /** Milliseconds by which the page that is furthest off is off, at one instant. */
    public static final String FURTHEST = "furthest";

    /** How often the pages had asked for the time before, on the average. */
    public static final String QUESTIONS = "questions";

    /** By what clock the pages show it. */
    public enum By {
        /** The client's: the server's, as the page knows it. */
        SERVER("server"),
        /** The computer's, which is wrong. */
        OWN("own");

        private final String field;

        By(String field) {
            this.field = field;
        }

        /** Its name in the results. */
        public String variant() {
            return "timer." + field;
        }
    }

    private static final int ROUNDS = Integer.getInteger("benchmarks.board.timers", 8);
    private static final BoardId MAIN = BoardId.of("main");

    /** A clock that was a quarter of a second off is put right by a twentieth: it takes five seconds. */
    private static final Duration PUT_RIGHT = Duration.ofMillis(5_500);

    /** By then the clock that is most behind has come to the start. */
    private static final Duration AFTER_COMMAND = Duration.ofSeconds(4);

    private static final int EVERY_MILLIS = 250;
    private static final int INSTANTS = 72;

    private final long seed;
    private final Random random;

    /** A run whose wrong clocks follow from the seed. */
    public TimerOnPages(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Measures: about a minute for each of {@code -Dbenchmarks.board.timers=8} rounds. */
    public Measurements run() throws IOException, InterruptedException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        System.out.println("Clocks put wrong with seed " + seed + ".");
        List<Trial> trials = new ArrayList<>();
        Map<String, String> versions;
        try (Venue venue = Venue.open()) {
            versions = new TreeMap<>(Map.of(
                    "livekit-server", venue.livekit().binary().version(),
                    "livekit-client", JoinBenchmark.clientVersion(),
                    "Chromium", venue.browserVersion()));
            for (int round = 1; round <= ROUNDS; round++) {
                trials.addAll(once(venue, round));
            }
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), versions, List.copyOf(trials));
    }

    private List<Trial> once(Venue venue, int round) {
        GoLive golive = venue.golive();
        SessionId session = SessionId.of("timer-" + round);
        SessionPlan plan = EverySession.plan(session, Clock.systemUTC());
        JoinTicket coach = golive.join(plan, Participant.of("coach", "Sam", Role.COACH));
        golive.sessions().goLive(plan, coach.pass().identity());
        List<BrowserContext> phones = new ArrayList<>();
        try {
            List<Tab> pages = new ArrayList<>();
            for (int page = 0; page < PAGES; page++) {
                BrowserContext phone = venue.phone();
                phones.add(phone);
                phone.addInitScript(Tab.script("wrong-clock.js") + "({ wrongMs: " + wrongMillis(page) + ", jitterMs: "
                        + JITTER_MILLIS + " });");
                pages.add(Tab.open(phone, venue.address("/join/" + session + "?name=Athlete+" + page)));
            }
            pages.forEach(page -> page.await("hasBoard()"));
            pages.forEach(page -> page.await("knowsTime()"));
            pages.get(0).rest(PUT_RIGHT);
            order(golive, coach, new TimerSet(MAIN, BoardLabel.of("Tabata"), "tabata", null));
            order(golive, coach, TimerControl.of(MAIN, TimerAction.START));
            return watch(pages, round);
        } finally {
            phones.forEach(BrowserContext::close);
        }
    }

    /** The first two are as wrong as any is, one ahead and one behind. */
    private int wrongMillis(int page) {
        return switch (page) {
            case 0 -> WRONG_MILLIS;
            case 1 -> -WRONG_MILLIS;
            default -> random.nextInt(2 * WRONG_MILLIS + 1) - WRONG_MILLIS;
        };
    }

    private void order(GoLive golive, JoinTicket coach, BoardCommand command) {
        BoardAct act = BoardAct.of(MessageId.create(Clock.systemUTC(), random), command);
        RelayRequest request = RelayRequest.of(coach.pass().value(), CommandCodec.encode(act));
        if (!(golive.relay().take(request).items().get(0) instanceof ItemAnswer.Taken)) {
            throw new IllegalStateException("The coach's " + command.type() + " was refused.");
        }
    }

    private static List<Trial> watch(List<Tab> pages, int round) {
        double first = Instant.now().plus(AFTER_COMMAND).toEpochMilli();
        Map<String, Object> times = Map.of("firstMs", first, "everyMs", EVERY_MILLIS, "times", INSTANTS);
        pages.forEach(page -> page.call("watchTimer", times));
        List<List<?>> looks = new ArrayList<>();
        double questions = 0;
        for (Tab page : pages) {
            page.await("globalThis.watched");
            Object told = page.call("looks", Map.of());
            if (!(told instanceof List<?> seen)) {
                throw new IllegalStateException("A page could not watch the timer: " + told);
            }
            looks.add(seen);
            questions += page.number("questions()") / pages.size();
        }
        List<Trial> trials = new ArrayList<>();
        for (By by : By.values()) {
            for (int instant = 0; instant < INSTANTS; instant++) {
                int at = instant;
                List<Double> ahead = looks.stream()
                        .map(seen -> number((Map<?, ?>) seen.get(at), by.field))
                        .toList();
                double most = Collections.max(ahead);
                double least = Collections.min(ahead);
                trials.add(new Trial(
                        by.variant(),
                        round,
                        Map.of(
                                SPREAD,
                                most - least,
                                FURTHEST,
                                Math.max(Math.abs(most), Math.abs(least)),
                                QUESTIONS,
                                questions)));
            }
            JoinBenchmark.tell(trials.get(trials.size() - 1));
        }
        return trials;
    }

    private static double number(Map<?, ?> look, String name) {
        if (look.get(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("The page did not say what it showed by the clock \"" + name + "\".");
    }
}
