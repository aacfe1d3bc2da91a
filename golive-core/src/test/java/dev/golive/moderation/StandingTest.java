package dev.golive.moderation;

import static dev.golive.fixture.Chats.ADA;
import static dev.golive.fixture.Chats.BEN;
import static dev.golive.fixture.Chats.MODERATOR;
import static dev.golive.fixture.Chats.NOON;
import static dev.golive.fixture.Chats.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Standing standing = Standing.clean();

    @Test
    void aMuteLastsUntilSomebodyTakesItBack() {
        standing.apply(act(1, ModerationAct.MUTE, ADA, null));

        assertThat(standing.isMuted(ADA.id(), NOON.plusSeconds(86_400))).isTrue();
        assertThat(standing.isMuted(BEN.id(), NOON)).isFalse();

        standing.apply(act(2, ModerationAct.UNMUTE, ADA, null));
        assertThat(standing.isMuted(ADA.id(), NOON)).isFalse();
    }

    @Test
    void aMuteWithAnEndEndsByItself() {
        standing.apply(act(1, ModerationAct.MUTE, ADA, NOON.plusSeconds(60)));

        assertThat(standing.isMuted(ADA.id(), NOON.plusMillis(59_999))).isTrue();
        assertThat(standing.isMuted(ADA.id(), NOON.plusSeconds(60))).isFalse();
        assertThat(standing.mutes(NOON.plusSeconds(60))).isEmpty();
        assertThat(standing.mutes(NOON))
                .singleElement()
                .satisfies(mute -> assertThat(mute.participant()).isEqualTo(ADA.id()));
    }

    @Test
    void aBanIsNoMuteAndAMuteNoBan() {
        standing.apply(act(1, ModerationAct.BAN, ADA, null));
        standing.apply(act(2, ModerationAct.MUTE, BEN, null));

        assertThat(standing.isBanned(ADA.id())).isTrue();
        assertThat(standing.isMuted(ADA.id(), NOON)).isFalse();
        assertThat(standing.isBanned(BEN.id())).isFalse();
        assertThat(standing.bans()).extracting(ModerationEvent::participant).containsExactly(ADA.id());

        standing.apply(act(3, ModerationAct.UNBAN, ADA, null));
        assertThat(standing.isBanned(ADA.id())).isFalse();
    }

    @Test
    void theNewestActsAreRememberedNewestFirst() {
        for (int n = 1; n <= Standing.MOST_ACTS + 1; n++) {
            standing.apply(act(n, ModerationAct.REMOVE, ADA, null));
        }

        assertThat(standing.acts()).hasSize(Standing.MOST_ACTS);
        assertThat(standing.acts().get(0).id()).isEqualTo(id(Standing.MOST_ACTS + 1));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Standing copy = standing.copy();

        copy.apply(act(1, ModerationAct.BAN, ADA, null));

        assertThat(standing.isBanned(ADA.id())).isFalse();
        assertThat(standing.acts()).isEmpty();
    }

    private static ModerationEvent act(long number, ModerationAct act, Sender to, @Nullable Instant until) {
        return new ModerationEvent(
                id(number), NOON, MODERATOR, act, to.id(), to.name(), Reason.of("spam"), until, null);
    }
}
