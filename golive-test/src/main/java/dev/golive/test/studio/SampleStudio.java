package dev.golive.test.studio;

import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.test.TestClock;
import dev.golive.test.TestCredentials;
import dev.golive.test.webhook.Peer;
import dev.golive.test.webhook.WebhookScript;
import dev.golive.token.PseudonymDeriver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A fitness studio on a Tuesday at 18:00 UTC: Sam coaches, Mo moderates, Ada, Ben and Cleo train. Everything in it is the same on every
 * run.
 */
public final class SampleStudio {

    /** The namespace of its rooms. */
    public static final String NAMESPACE = "studio";

    private static final Instant TUESDAY = Instant.parse("2026-11-24T18:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock;
    private final Instant opened;

    private SampleStudio(TestClock clock) {
        this.clock = clock;
        this.opened = clock.instant();
    }

    /** A studio with a clock of its own, which shows the start of the class. */
    public static SampleStudio create() {
        return create(TestClock.at(TUESDAY));
    }

    /** A studio whose class starts at the moment that this clock shows now. */
    public static SampleStudio create(TestClock clock) {
        return new SampleStudio(clock);
    }

    /** The studio's time. */
    public TestClock clock() {
        return clock;
    }

    /** What it signs with. */
    public TestCredentials credentials() {
        return TestCredentials.ours();
    }

    /** Sam, who coaches. */
    public Participant coach() {
        return Participant.of("user-7", "Sam", Role.COACH);
    }

    /** Mo, who watches the chat. */
    public Participant moderator() {
        return Participant.of("user-11", "Mo", Role.MODERATOR);
    }

    /** Ada, Ben and Cleo, who train. */
    public List<Participant> athletes() {
        return List.of(
                Participant.of("user-23", "Ada", Role.ATHLETE),
                Participant.of("user-24", "Ben", Role.ATHLETE),
                Participant.of("user-25", "Cleo", Role.ATHLETE));
    }

    /** Ada alone. */
    public Participant athlete() {
        return athletes().get(0);
    }

    /** The class that starts now and lasts 45 minutes. */
    public SessionPlan hiit() {
        return SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", opened, Duration.ofMinutes(45));
    }

    /** A class that starts in two hours. */
    public SessionPlan yoga() {
        return SessionPlan.of(
                SessionId.of("evening-yoga"), "Evening yoga", opened.plus(Duration.ofHours(2)), Duration.ofHours(1));
    }

    /** A class that was over yesterday. */
    public SessionPlan run() {
        return SessionPlan.of(
                SessionId.of("monday-run"), "Monday run", opened.minus(Duration.ofDays(1)), Duration.ofMinutes(30));
    }

    /** The three of them. */
    public SessionDirectory timetable() {
        return id -> List.of(hiit(), yoga(), run()).stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst();
    }

    /** A session's room. */
    public RoomName roomOf(SessionPlan plan) {
        return RoomNaming.of(NAMESPACE).nameFor(plan.id());
    }

    /** Somebody as their session's room knows them, under the pseudonym that the library gives them there. */
    public Peer peer(Participant participant, SessionPlan plan) {
        return Peer.of(
                        participant.role(),
                        PseudonymDeriver.create(credentials().forGoLive()).identityOf(participant, roomOf(plan)))
                .withName(participant.name());
    }

    /**
     * How the class goes on a good evening, in webhooks: Sam opens it and publishes, the athletes come a minute apart and stay to the
     * end.
     */
    public WebhookScript hiitAsItShouldBe() {
        Peer sam = peer(coach(), hiit());
        var session = WebhookScript.builder(roomOf(hiit()), opened)
                .opened()
                .joined(sam)
                .published(sam, TrackSource.CAMERA)
                .published(sam, TrackSource.MICROPHONE);
        for (Participant athlete : athletes()) {
            session.after(MINUTE).joined(peer(athlete, hiit()));
        }
        session.at(hiit().endsAt());
        for (Participant athlete : athletes()) {
            session.left(peer(athlete, hiit()));
        }
        return session.left(sam).after(Duration.ofMinutes(3)).finished().build();
    }
}
