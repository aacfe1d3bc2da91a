package dev.golive;

import static dev.golive.fixture.RoomServer.twirp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.EntryRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.SessionEndedException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.Ending;
import dev.golive.session.SessionPlan;
import dev.golive.session.SessionState;
import dev.golive.token.RoleToken;
import dev.golive.token.VerifiedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class GoLiveTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final SessionPlan PLAN =
            SessionPlan.of(SessionId.of("42"), "Tuesday HIIT", START, Duration.ofMinutes(45));
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Participant ADA = Participant.of("ada@example.com", "Ada", Role.ATHLETE);
    private static final Participant COACH = Participant.of("carl@example.com", "Carl", Role.COACH);

    private final HandClock clock = HandClock.at(START);
    private final GoLive golive = builder().build();

    private GoLiveBuilder builder() {
        return GoLive.builder(SERVER.url(), TestKeys.credentials())
                .namespace("fit")
                .publicUrl(LiveKitUrl.parse("wss://live.example.com"))
                .clock(clock)
                .random(new SplittableRandom(1));
    }

    @BeforeEach
    void emptyServer() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyoneGetsATokenAndAPassForTheSessionsRoom(Role role) {
        Participant person = ADA.withRole(role);

        JoinTicket ticket = golive.join(PLAN, person);

        VerifiedToken token = golive.tokens().verify(ticket.token().value());
        assertThat(ticket.server()).hasToString("wss://live.example.com");
        assertThat(token.room()).isEqualTo(ROOM);
        assertThat(token.identity()).isEqualTo(golive.pseudonyms().identityOf(person, ROOM));
        assertThat(token.name()).isEqualTo("Ada");
        assertThat(token.permissions()).isEqualTo(role.permissions());
        assertThat(golive.passes().verify(ticket.pass().value())).isEqualTo(ticket.pass());
        assertThat(ticket.pass().session()).isEqualTo(PLAN.id());
        assertThat(ticket.pass().room()).isEqualTo(ROOM);
        assertThat(ticket.pass().identity()).isEqualTo(token.identity());
        assertThat(ticket.pass().role()).isEqualTo(role);
        assertThat(ticket.session().room()).isEqualTo(ROOM);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheCoachsArrivalStartsThePreflight(Role role) {
        JoinTicket ticket = golive.join(PLAN, ADA.withRole(role));

        SessionState expected = role == Role.COACH ? SessionState.PREFLIGHT : SessionState.PLANNED;
        assertThat(ticket.session().state()).isEqualTo(expected);
        assertThat(golive.sessions().stateOf(PLAN).state()).isEqualTo(expected);
    }

    @Test
    void theHostsOwnIdIsNotInTheTicket() {
        JoinTicket ticket = golive.join(PLAN, ADA);

        assertThat(PlainJwt.unverified(ticket.token().value()).toString()).doesNotContain("example.com");
        assertThat(PlainJwt.unverified(ticket.pass().value()).toString()).doesNotContain("example.com");
    }

    @Test
    void theTokenCarriesTheRoomsProfile() {
        JsonNode config =
                PlainJwt.unverified(golive.join(PLAN, ADA).token().value()).path("roomConfig");

        assertThat(config.path("emptyTimeout").longValue()).isEqualTo(600);
        assertThat(config.path("departureTimeout").longValue()).isEqualTo(180);
    }

    @Test
    void aPreviewIsSomebodyElseThanItsCoach() {
        JoinTicket coach = golive.join(PLAN, COACH);

        JoinTicket preview = golive.join(PLAN, COACH.withRole(Role.PREVIEW));

        assertThat(preview.token().identity()).isNotEqualTo(coach.token().identity());
    }

    @Test
    void whomTheEntryPolicyObjectsToGetsTheReasonAndNoTicket() {
        GoLive careful = builder()
                .entryPolicy((room, person) ->
                        person.equals(ADA) ? Optional.of("Please renew your health questionnaire.") : Optional.empty())
                .build();

        assertThatExceptionOfType(EntryRefusedException.class)
                .isThrownBy(() -> careful.join(PLAN, ADA))
                .withMessage("Please renew your health questionnaire.");
        assertThat(careful.join(PLAN, COACH).token().role()).isEqualTo(Role.COACH);
    }

    @Test
    void aKnownSessionIsJoinedWithoutAskingLiveKit() {
        golive.join(PLAN, COACH);
        int calls = SERVER.calls().size();

        golive.join(PLAN, ADA);

        assertThat(SERVER.calls()).hasSize(calls);
    }

    @Test
    void aLiveSessionIsJoinedLive() {
        golive.sessions().goLive(PLAN, golive.pseudonyms().identityOf(COACH, ROOM));

        JoinTicket ticket = golive.join(PLAN, ADA);

        assertThat(ticket.session().state()).isEqualTo(SessionState.LIVE);
        assertThat(ticket.session().coach()).isEqualTo(golive.pseudonyms().identityOf(COACH, ROOM));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyJoinsASessionThatIsOver(Role role) {
        golive.sessions().end(PLAN, Ending.LET_IDLE);

        assertThatExceptionOfType(SessionEndedException.class)
                .isThrownBy(() -> golive.join(PLAN, ADA.withRole(role)))
                .withMessage("This session is over. See you at the next one!");
    }

    @Test
    void nobodyJoinsAfterTheLatestEnd() {
        clock.set(PLAN.latestEnd());

        assertThatExceptionOfType(SessionEndedException.class).isThrownBy(() -> golive.join(PLAN, ADA));
    }

    @Test
    void anUnknownSessionCannotBeJoinedWhileLiveKitIsAway() {
        SERVER.next("ListRooms", twirp(503, "unavailable"), twirp(503, "unavailable"), twirp(503, "unavailable"));

        assertThatExceptionOfType(LiveKitUnavailableException.class).isThrownBy(() -> golive.join(PLAN, ADA));
    }

    @Test
    void aTokenLastsAsLongAsItsRoleMayUnlessTheSessionEndsBefore() {
        RoleToken early = golive.join(PLAN, ADA.withRole(Role.GUEST)).token();
        clock.set(PLAN.latestEnd().minus(Duration.ofMinutes(5)));
        JoinTicket late = golive.join(PLAN, ADA.withRole(Role.GUEST));

        assertThat(early.expiresAt()).isEqualTo(START.plus(Duration.ofMinutes(15)));
        assertThat(late.token().expiresAt()).isEqualTo(PLAN.latestEnd());
        assertThat(late.pass().expiresAt()).isEqualTo(PLAN.latestEnd());
    }

    @Test
    void inTheLastSecondsATokenStillLoadsAPageAndThePassEndsWithTheSession() {
        clock.set(PLAN.latestEnd().minusMillis(1_500));

        JoinTicket ticket = golive.join(PLAN, ADA);

        assertThat(ticket.token().expiresAt()).isEqualTo(PLAN.latestEnd().plusSeconds(8));
        assertThat(ticket.pass().expiresAt()).isEqualTo(PLAN.latestEnd());
    }

    @Test
    void everyMomentBeforeTheEndGivesATicketAndEveryLaterOneSaysThatItIsOver() {
        SessionPlan odd = SessionPlan.of(
                SessionId.of("odd"), "A crooked hour", START.plusNanos(123_456_789), Duration.ofMillis(2_711_511));
        long seed = 41;
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 300; i++) {
            Instant now = odd.endsAt().plus(SessionPlan.OVERRUN).minusNanos(random.nextLong(3_000_000_000L));
            clock.set(now);
            try {
                JoinTicket ticket = builder().build().join(odd, ADA);
                assertThat(ticket.pass().expiresAt())
                        .as("seed %d, round %d", seed, i)
                        .isAfter(now)
                        .isBeforeOrEqualTo(odd.latestEnd());
            } catch (SessionEndedException over) {
                assertThat(now).as("seed %d, round %d", seed, i).isAfterOrEqualTo(odd.latestEnd());
            }
        }
    }

    @Test
    void whileKeysAreRotatedTicketsOfBothAreBelieved() {
        JoinTicket old = golive.join(PLAN, ADA);
        GoLive rotated = GoLive.builder(SERVER.url(), TestKeys.otherCredentials())
                .previousCredentials(TestKeys.credentials())
                .namespace("fit")
                .clock(clock)
                .build();

        assertThat(rotated.tokens().verify(old.token().value()).room()).isEqualTo(ROOM);
        assertThat(rotated.passes().verify(old.pass().value())).isEqualTo(old.pass());
        assertThat(rotated.minter()).isNotNull();
    }

    @Test
    void theGatewayCanBeDecorated() {
        List<LiveKit> decorated = new ArrayList<>();

        GoLive observed = builder()
                .decorateLiveKit(livekit -> {
                    decorated.add(livekit);
                    return livekit;
                })
                .build();

        assertThat(decorated).containsExactly(observed.livekit());
    }

    @Test
    void withoutFurtherWordBrowsersGoWhereTheServerGoes() {
        GoLive plain = GoLive.builder(SERVER.url(), TestKeys.credentials())
                .clock(clock)
                .build();

        assertThat(plain.join(PLAN, ADA).server()).isEqualTo(SERVER.url());
        assertThat(plain.rooms().nameFor(PLAN.id())).hasToString("gl1.golive.s.42");
        assertThat(plain.now()).isEqualTo(START);
    }

    @Test
    void wrongSettingsFailAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().namespace("Fit"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().callTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().previousCredentials(TestKeys.credentials()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().webhookLeeway(Duration.ofHours(1)).build());
    }
}
