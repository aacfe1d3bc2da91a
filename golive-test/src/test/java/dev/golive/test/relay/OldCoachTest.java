package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.JoinTicket;
import dev.golive.board.Board;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.RefusalCode;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.RelaySettings;
import dev.golive.session.Ending;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who was a coach, or is one elsewhere: their commands change nothing here. A banned coach is in {@link BoardTest}. */
class OldCoachTest {

    private static final String TABATA = "{\"timerId\":\"main\",\"label\":\"Main set\",\"workout\":\"tabata\"}";

    private final LiveClass live = LiveClass.start(RelaySettings.standard());

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aCoachOfAnotherSessionRunsTheirOwnBoardAlone() {
        Participant yogi = Participant.of("user-yogi", "Yogi", Role.COACH);
        JoinTicket other = live.golive.join(live.studio.yoga(), yogi);

        assertTaken(live.send(other, live.item("timer.set", TABATA)));

        assertThat(boardOf(other).timers()).hasSize(1);
        assertThat(boardOf(live.sam).timers()).isEmpty();
        assertThat(live.heard("golive.1.board")).isEmpty();
    }

    @Test
    void aPassThatHasRunOutCommandsNothing() {
        JoinTicket second = live.ticketFor(Role.CO_COACH);
        live.clock.advance(Duration.between(live.clock.instant(), second.pass().expiresAt())
                .plus(Duration.ofMinutes(1)));

        assertThatExceptionOfType(NotAuthenticException.class)
                .isThrownBy(() -> live.send(second, live.item("timer.set", TABATA)));
        assertThat(live.heard("golive.1.board")).isEmpty();
    }

    @Test
    void whoComesBackInALesserRoleCommandsNothing() {
        Participant second = Participant.of("user-second", "Second", Role.CO_COACH);
        assertTaken(live.send(live.golive.join(live.studio.hiit(), second), live.item("timer.set", TABATA)));

        JoinTicket now = live.golive.join(live.studio.hiit(), second.withRole(Role.ATHLETE));

        assertRefused(
                live.send(now, live.item("timer.control", "{\"timerId\":\"main\",\"action\":\"start\"}")),
                RefusalCode.NOT_ALLOWED);
        assertThat(boardOf(live.sam).rev()).isEqualTo(1);
    }

    @Test
    void afterTheEndACoachChangesNothing() {
        live.golive.sessions().end(live.studio.hiit(), Ending.LET_IDLE);

        assertRefused(live.send(live.sam, live.item("timer.set", TABATA)), RefusalCode.SESSION_NOT_LIVE);
        assertThat(boardOf(live.sam).rev()).isZero();
    }

    private Board boardOf(JoinTicket who) {
        return live.golive.relay().board(who.pass()).board();
    }
}
