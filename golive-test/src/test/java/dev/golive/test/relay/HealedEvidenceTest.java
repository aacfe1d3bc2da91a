package dev.golive.test.relay;

import static dev.golive.test.relay.EvidenceClass.ADA;
import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.RefusalCode;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is evidence at once, and what LiveKit's silence hides. */
class HealedEvidenceTest {

    private final EvidenceClass room = new EvidenceClass();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anAnswerAboutOnesHealthNeedsConsentAndIsEvidenceAtOnce() {
        assertTaken(room.coach("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\"}"));
        assertRefused(room.answer("rpe", 7), RefusalCode.NOT_ALLOWED);
        room.consent(Purpose.EFFORT);
        assertTaken(room.answer("rpe", 7));
        assertTaken(
                room.coach(
                        "prompt.open",
                        "{\"promptId\":\"mood\",\"kind\":\"check-in\",\"question\":\"How are you?\",\"options\":[\"Low\",\"Well\"]}"));
        assertRefused(room.answer("mood", 1), RefusalCode.NOT_ALLOWED);
        room.consent(Purpose.WELLBEING);
        assertTaken(room.answer("mood", 1));
        assertTaken(room.coach(
                "prompt.open",
                "{\"promptId\":\"next\",\"kind\":\"poll\",\"question\":\"Next?\",\"options\":[\"Core\",\"Legs\"]}"));
        assertTaken(room.answer("next", 1));

        assertThat(room.events(ADA).stream().map(EvidenceEvent::fact))
                .contains(new EffortReported(7, null))
                .filteredOn(CheckInAnswered.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatThePollHealsIsInTheLedgerToo() {
        room.live.clock.advance(Duration.ofMinutes(4));
        room.poll.round();
        room.live.livekit.closeRoom(room.live.room());
        room.live.clock.advance(Duration.ofSeconds(20));
        room.poll.round();

        assertThat(Rollups.of(room.ledger, Scope.all(), event -> true)
                        .read(RollupRules.standard())
                        .programmes()
                        .get(0)
                        .people())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.totals().presentMs())
                        .isEqualTo(Duration.ofMinutes(5).toMillis()));
    }

    @Test
    void whoSaysThatTheyAreStillHereIsSeen() {
        room.live.clock.advance(Duration.ofMinutes(4));
        assertTaken(room.live.send(room.live.ada, room.live.item("sighting", "{}")));
        room.live.livekit.closeRoom(room.live.room());
        room.live.clock.advance(Duration.ofSeconds(20));
        room.poll.round();

        assertThat(room.attendance
                        .about(new RoomLabel(room.live.room().value()))
                        .read(ReadingRules.standard())
                        .sessions()
                        .get(0)
                        .people())
                .filteredOn(person -> person.attendee()
                        .value()
                        .equals(LiveClass.identityOf(room.live.ada).value()))
                .singleElement()
                .satisfies(person -> assertThat(person.presence().atLeast()).isEqualTo(Duration.ofMinutes(5)));
    }
}
