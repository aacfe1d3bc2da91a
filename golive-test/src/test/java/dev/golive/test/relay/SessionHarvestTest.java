package dev.golive.test.relay;

import static dev.golive.test.relay.EvidenceClass.ADA;
import static dev.golive.test.relay.EvidenceClass.AUTUMN;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.lease.NodeId;
import dev.golive.message.ReactionKind;
import dev.golive.session.Ending;
import dev.golive.session.SessionPlan;
import dev.golive.sroi.capture.SessionHarvest;
import dev.golive.sroi.event.EngagementCounted;
import dev.golive.sroi.event.ModerationActed;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionEnded;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.SessionPlanned;
import dev.golive.sroi.event.SessionWentLive;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a class leaves behind as evidence that no webhook tells of. */
class SessionHarvestTest {

    private final EvidenceClass room = new EvidenceClass();
    private final SessionHarvest harvest = room.harvest();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aClassLeavesItsPlanItsTimeOnAirAndWhatWasDone() {
        room.count(room.live.ada, 12, 1);
        String award = room.live.newId();
        assertTaken(room.live.send(
                room.live.sam,
                LiveClass.item(
                        award,
                        "xp.award",
                        "{\"participant\":\"" + LiveClass.identityOf(room.live.ben)
                                + "\",\"points\":25,\"reason\":\"Great form\"}")));
        assertTaken(room.live.send(room.live.mo, room.live.act("mute", room.live.ben)));
        room.live.send(room.live.ada, room.live.line("Hello"));
        room.live.send(room.live.ada, room.live.line("Hello again"));
        assertTaken(room.live.send(room.live.ada, room.live.item("reaction.tap", "{\"kind\":\"fire\",\"n\":3}")));
        LiveClass.await(() -> room.reactions.totals(room.live.room()).containsValue(3L));

        harvest.round();

        assertThat(room.facts())
                .containsExactlyInAnyOrder(
                        new SessionPlanned(room.plan.startsAt(), room.plan.endsAt()),
                        new SessionWentLive(),
                        new ModerationActed("muted"),
                        new XpAwarded(award, 25),
                        new RepsCounted("squats", "phone", 12),
                        new EngagementCounted(2, 3));
        assertThat(room.about(ADA)).containsExactly(new RepsCounted("squats", "phone", 12));
        assertThat(room.harvested()).allSatisfy(event -> {
            assertThat(event.programme()).isEqualTo(AUTUMN);
            assertThat(event.session())
                    .isEqualTo(new SessionLabel(room.plan.id().value()));
        });
    }

    @Test
    void nothingIsToldTwiceNotEvenByAnotherProcess() {
        room.count(room.live.ada, 12, 1);
        room.live.send(room.live.ada, room.live.line("Hello"));
        assertThat(harvest.round()).isPositive();
        int told = room.facts().size();

        assertThat(harvest.round()).isZero();
        assertThat(room.harvest().round()).isZero();
        assertThat(room.facts()).hasSize(told);

        room.count(room.live.ada, 13, 2);
        assertThat(room.harvest().round()).isEqualTo(1);
        assertThat(harvest.round()).isZero();
    }

    @Test
    void pointsByTheRulesAreGivenOnceTheClassIsOver() {
        assertTaken(room.coach(
                "xp.rules", "{\"perMinute\":2,\"perTenReps\":5,\"perAnswer\":0,\"perCorrect\":0,\"perStreak\":0}"));
        room.live.clock.advance(Duration.ofMinutes(9));
        room.count(room.live.ada, 34, 1);
        harvest.round();
        assertThat(room.facts()).noneMatch(XpAwarded.class::isInstance);

        room.live.golive.sessions().end(room.plan, Ending.CLOSE_ROOM);
        room.live.clock.advance(Duration.ofMinutes(5));
        harvest.round();
        harvest.round();

        assertThat(room.about(ADA))
                .containsExactlyInAnyOrder(new RepsCounted("squats", "phone", 34), new XpAwarded("rule-reps", 15));
        assertThat(room.harvested())
                .filteredOn(event -> event.fact() instanceof SessionEnded)
                .singleElement()
                .satisfies(event -> assertThat(event.at())
                        .isEqualTo(room.live.clock.instant().minus(Duration.ofMinutes(5))));
    }

    @Test
    void whatIsImplausiblyFastIsNoEvidenceUntilTimeHasCaughtUp() {
        room.count(room.live.ada, 1_000, 1);
        harvest.round();
        assertThat(room.about(ADA)).isEmpty();

        room.live.clock.advance(Duration.ofMinutes(10));
        harvest.round();
        assertThat(room.about(ADA)).containsExactly(new RepsCounted("squats", "phone", 1_000));
    }

    @Test
    void theLastPlanHoldsEvenIfItIsTheFirstAgain() {
        SessionPlan first = room.plan;
        harvest.round();
        room.plan = SessionPlan.of(first.id(), first.title(), first.startsAt(), Duration.ofMinutes(75));
        harvest.round();
        room.plan = first;
        harvest.round();
        harvest.round();

        assertThat(room.facts())
                .filteredOn(SessionPlanned.class::isInstance)
                .hasSize(3)
                .last()
                .isEqualTo(new SessionPlanned(first.startsAt(), first.endsAt()));
    }

    @Test
    void twoNodesThatCountAtTheSameTimeCountEveryLineOnce() {
        room.live.send(room.live.ada, room.live.line("One"));
        SessionHarvest other = room.harvest();
        harvest.round();
        other.round();
        room.live.send(room.live.ada, room.live.line("Two"));
        other.round();
        room.reactions.put(room.live.room(), NodeId.of("gone"), Map.of(ReactionKind.of("fire"), 7L));
        harvest.round();
        other.round();

        assertThat(room.facts().stream()
                        .filter(EngagementCounted.class::isInstance)
                        .map(EngagementCounted.class::cast)
                        .reduce((one, next) ->
                                new EngagementCounted(one.lines() + next.lines(), one.reactions() + next.reactions())))
                .contains(new EngagementCounted(2, 7));
    }

    @Test
    void whoWasForgottenIsNotToldOfAgain() {
        room.count(room.live.ada, 12, 1);
        harvest.round();

        room.book.forget(ADA);
        room.ledger.forget(ADA, room.live.clock.instant());
        room.count(room.live.ada, 14, 2);
        harvest.round();
        room.harvest().round();

        assertThat(room.about(ADA)).isEmpty();
        LedgerReader.each(
                room.ledger,
                Scope.all(),
                document -> assertThat(document.json())
                        .doesNotContain(LiveClass.identityOf(room.live.ada).value()));
    }
}
