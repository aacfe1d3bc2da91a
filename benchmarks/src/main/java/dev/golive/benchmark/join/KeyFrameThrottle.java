package dev.golive.benchmark.join;

import com.microsoft.playwright.BrowserContext;
import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.benchmark.measure.Trial;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * First frames that wait for a key frame: of a track that is subscribed late, and of somebody who has just been promoted. Two
 * servers take turns, one with LiveKit's own throttle and one with the test kit's. Pages with LiveKit's client alone.
 */
public final class KeyFrameThrottle {

    /** LiveKit's own throttle. */
    public static final String LIVEKIT = "livekit";

    /** 400 ms for every layer. */
    public static final String SHORT = "400ms";

    /** A viewer who was connected subscribes. */
    public static final String LATE = "late-subscription";

    /** A viewer is promoted, and the coach sees them. */
    public static final String PROMOTION = "promotion";

    /** From the subscription, as the watching page hears of it, to the first frame. */
    public static final String TO_FRAME = "subscribed-to-first-frame";

    /** Where a first frame begins to be late, in milliseconds. */
    public static final double LATE_MILLIS = 800;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration SPREAD = Duration.ofMillis(700);

    private final Venue venue;
    private final Random random;

    KeyFrameThrottle(Venue venue, Random random) {
        this.venue = venue;
        this.random = random;
    }

    /** A server and what we say to it. */
    private record Server(String throttle, LocalLiveKit livekit, GoLive golive) {

        static Server of(String throttle, LocalLiveKit livekit) {
            ApiCredentials credentials =
                    ApiCredentials.of(ApiKey.of(livekit.apiKey()), ApiSecret.of(livekit.apiSecret()));
            return new Server(
                    throttle,
                    livekit,
                    GoLive.builder(LiveKitUrl.parse(livekit.url().toString()), credentials)
                            .build());
        }

        JoinTicket ticket(String session, Role role) {
            SessionPlan plan = SessionPlan.of(SessionId.of(session), "Class", Instant.now(), Duration.ofHours(1));
            return golive.join(plan, Participant.of(role.wireName(), "Somebody", role));
        }
    }

    List<Trial> run(int rounds) {
        List<Trial> trials = new ArrayList<>();
        try (LocalLiveKit first =
                        LocalLiveKit.builder().keyFrameThrottleOfLiveKit().start();
                LocalLiveKit second = LocalLiveKit.builder().start();
                BrowserContext studio = venue.studio();
                BrowserContext phone = venue.phone()) {
            List<Server> servers = new ArrayList<>(List.of(Server.of(LIVEKIT, first), Server.of(SHORT, second)));
            for (Server server : servers) {
                once(server, 0, studio, phone);
            }
            for (int round = 1; round <= rounds; round++) {
                Collections.shuffle(servers, random);
                for (Server server : servers) {
                    once(server, round, studio, phone).forEach(trial -> trials.add(JoinBenchmark.tell(trial)));
                }
            }
        }
        return trials;
    }

    /** Two classes on one server: in one somebody subscribes late, in the other somebody is promoted. */
    private List<Trial> once(Server server, int round, BrowserContext studio, BrowserContext phone) {
        String session = "throttle-" + round;
        List<Trial> trials = new ArrayList<>();
        // Whoever publishes has the browser with the camera; whoever watches has the one whose page is in front.
        try (Tab coach = Tab.open(studio, venue.address("/room"));
                Tab athlete = Tab.open(phone, venue.address("/room"))) {
            enter(coach, server.ticket(session, Role.COACH), true);
            coach.number("camera(true).then(() => 0)");
            coach.rest(PAUSE.plus(chance()));
            trials.add(new Trial(LATE + " " + server.throttle(), round, late(athlete, server, session)));
        }
        try (Tab coach = Tab.open(phone, venue.address("/room"));
                Tab athlete = Tab.open(studio, venue.address("/room"))) {
            trials.add(new Trial(
                    PROMOTION + " " + server.throttle(), round, promote(coach, athlete, server, session + "-guest")));
        }
        return trials;
    }

    private Map<String, Double> late(Tab viewer, Server server, String session) {
        enter(viewer, server.ticket(session, Role.ATHLETE), false);
        viewer.await("offered()").rest(PAUSE.plus(chance()));
        double asked = viewer.number("subscribe()");
        return stages(viewer, server.ticket(session, Role.COACH), asked);
    }

    private Map<String, Double> promote(Tab coach, Tab athlete, Server server, String session) {
        JoinTicket guest = server.ticket(session, Role.ATHLETE);
        enter(coach, server.ticket(session, Role.COACH), true);
        enter(athlete, guest, true);
        athlete.rest(PAUSE.plus(chance()));
        double asked = System.currentTimeMillis() - coach.origin();
        server.golive()
                .livekit()
                .changePermissions(guest.token().room(), guest.token().identity(), Role.GUEST.permissions());
        return stages(coach, guest, asked);
    }

    private static Map<String, Double> stages(Tab watcher, JoinTicket seen, double asked) {
        String stages = "stages['" + seen.token().identity() + "']";
        watcher.await(stages + "?.firstFrame");
        double subscribed = watcher.number(stages + ".subscribed");
        double frame = watcher.number(stages + ".firstFrame");
        return Map.of("to-subscribed", subscribed - asked, TO_FRAME, frame - subscribed, "total", frame - asked);
    }

    private static void enter(Tab tab, JoinTicket ticket, boolean autoSubscribe) {
        tab.await("globalThis.enter");
        tab.call(
                "enter",
                Map.of(
                        "url", ticket.server().webSocket().toString(),
                        "token", ticket.token().value(),
                        "autoSubscribe", autoSubscribe));
    }

    /** So that no trial keeps step with the server's clocks. */
    private Duration chance() {
        return Duration.ofMillis(random.nextLong(SPREAD.toMillis()));
    }
}
