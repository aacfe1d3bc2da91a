package dev.golive.session;

import static dev.golive.session.SessionState.ENDED;
import static dev.golive.session.SessionState.LIVE;
import static dev.golive.session.SessionState.PLANNED;
import static dev.golive.session.SessionState.PREFLIGHT;
import static dev.golive.session.SessionState.WRAPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.error.SessionEndedException;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSessionTest {

    private static final SessionId ID = SessionId.of("42");
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Instant BEFORE = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T18:05:00Z");
    private static final Identity COACH = Identity.of("p_coach");
    private static final Identity OTHER = Identity.of("p_other");

    private static final Map<String, UnaryOperator<LiveSession>> MOVES = Map.of(
            "preflight", session -> session.preflight(NOW),
            "goLive", session -> session.goLive(OTHER, NOW),
            "wrap", session -> session.wrap(NOW),
            "end", session -> session.end(NOW));

    @Test
    void whoWentLiveIsForgottenOnceItIsOverAndNobodyElseIs() {
        LiveSession live = in(SessionState.LIVE);
        LiveSession ended = live.end(NOW);

        assertThat(live.forget(COACH)).isSameAs(live);
        assertThat(ended.forget(OTHER)).isSameAs(ended);
        LiveSession forgotten = ended.forget(COACH);
        assertThat(forgotten.coach()).isEqualTo(Identity.FORGOTTEN);
        assertThat(forgotten.broadcast())
                .usingRecursiveComparison()
                .ignoringFields("coach")
                .isEqualTo(ended.broadcast());
        assertThat(forgotten.forget(COACH)).isSameAs(forgotten);
    }

    @ParameterizedTest(name = "{0} and {1} gives {2}")
    @CsvSource({
        "PLANNED,   preflight, PREFLIGHT",
        "PLANNED,   goLive,    LIVE",
        "PLANNED,   wrap,      WRAPPING",
        "PLANNED,   end,       ENDED",
        "PREFLIGHT, preflight, same",
        "PREFLIGHT, goLive,    LIVE",
        "PREFLIGHT, wrap,      WRAPPING",
        "PREFLIGHT, end,       ENDED",
        "LIVE,      preflight, same",
        "LIVE,      goLive,    same",
        "LIVE,      wrap,      WRAPPING",
        "LIVE,      end,       ENDED",
        "WRAPPING,  preflight, same",
        "WRAPPING,  goLive,    refused",
        "WRAPPING,  wrap,      same",
        "WRAPPING,  end,       ENDED",
        "ENDED,     preflight, same",
        "ENDED,     goLive,    refused",
        "ENDED,     wrap,      same",
        "ENDED,     end,       same"
    })
    void everyMoveFromEveryState(SessionState from, String move, String outcome) {
        LiveSession before = in(from);

        if (outcome.equals("refused")) {
            assertThatExceptionOfType(SessionEndedException.class).isThrownBy(() -> moved(before, move));
            return;
        }
        LiveSession after = moved(before, move);

        if (outcome.equals("same")) {
            assertThat(after).isSameAs(before);
        } else {
            Broadcast broadcast = before.broadcast();
            Broadcast expected = outcome.equals("LIVE")
                    ? new Broadcast(OTHER, NOW, null)
                    : broadcast == null ? null : broadcast.end(NOW);
            assertThat(after).isEqualTo(new LiveSession(ID, ROOM, SessionState.valueOf(outcome), NOW, expected));
        }
    }

    @Test
    void theFirstCoachStaysTheCoach() {
        LiveSession live = LiveSession.planned(ID, ROOM, BEFORE).goLive(COACH, BEFORE);

        LiveSession again = live.goLive(OTHER, NOW);

        assertThat(again.coach()).isEqualTo(COACH);
        assertThat(again.since()).isEqualTo(BEFORE);
    }

    @Test
    void theTimeOnAirReachesFromTheFirstGoLiveToTheEndOfTheBroadcast() {
        LiveSession ended = LiveSession.planned(ID, ROOM, BEFORE)
                .goLive(COACH, BEFORE)
                .goLive(COACH, BEFORE.plusSeconds(1))
                .wrap(NOW)
                .end(NOW.plusSeconds(20));

        assertThat(ended.broadcast()).isEqualTo(new Broadcast(COACH, BEFORE, NOW));
    }

    @Test
    void aClockThatStepsBackMakesAnEmptyBroadcastAndNoCrash() {
        LiveSession ended =
                LiveSession.planned(ID, ROOM, NOW).goLive(COACH, NOW).wrap(BEFORE);

        assertThat(ended.broadcast()).isEqualTo(new Broadcast(COACH, NOW, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Broadcast(COACH, NOW, BEFORE));
    }

    @Test
    void aLiveSessionWithoutACoachCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveSession(ID, ROOM, LIVE, NOW, null))
                .withMessage("Session 42 can't be live without somebody who went live.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333})
    void noSequenceOfMovesGoesBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> moves = List.of("preflight", "goLive", "wrap", "end");

        for (int i = 0; i < 2_000; i++) {
            LiveSession session = LiveSession.planned(ID, ROOM, BEFORE);
            for (int step = 0; step < 6; step++) {
                String move = moves.get(random.nextInt(moves.size()));
                LiveSession next = movedOrRefused(session, move);
                assertThat(next.state().compareTo(session.state()) >= 0
                                && (session.coach() == null || session.coach().equals(next.coach())))
                        .as("seed %d, round %d, step %d: %s", seed, i, step, move)
                        .isTrue();
                session = next;
            }
        }
    }

    @Test
    void onlyWhatIsWrappingOrEndedIsOver() {
        Map<SessionState, Boolean> over = new EnumMap<>(SessionState.class);
        for (SessionState state : SessionState.values()) {
            over.put(state, state.over());
        }

        assertThat(over).isEqualTo(Map.of(PLANNED, false, PREFLIGHT, false, LIVE, false, WRAPPING, true, ENDED, true));
        assertThat(WRAPPING.wireName()).isEqualTo("wrapping");
        assertThat(SessionState.parse("wrapping")).isEqualTo(WRAPPING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionState.parse("WRAPPING"))
                .withMessage("There is no session state \"WRAPPING\".");
    }

    private static LiveSession movedOrRefused(LiveSession session, String move) {
        try {
            return moved(session, move);
        } catch (SessionEndedException e) {
            return session;
        }
    }

    private static LiveSession moved(LiveSession session, String move) {
        return MOVES.getOrDefault(move, UnaryOperator.identity()).apply(session);
    }

    private static LiveSession in(SessionState state) {
        Broadcast broadcast = new Broadcast(COACH, BEFORE, state.over() ? BEFORE : null);
        return new LiveSession(ID, ROOM, state, BEFORE, state == PLANNED || state == PREFLIGHT ? null : broadcast);
    }
}
