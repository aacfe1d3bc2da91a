package dev.golive.sroi.attendance;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A leave that never came, and what bounds it from below and from above. */
class LostLeaveTest {

    private static final ReadingRules RULES = ReadingRules.standard();

    @Test
    void belowItIsBoundedByTheLastSighting() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 10),
                YOGA.seen("PA_1", "ann", 200),
                YOGA.seen("PA_1", "ann", 100),
                YOGA.closed(1020));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-200 present 190..990 BOUNDED [10-200]");
    }

    @Test
    void withoutASightingNothingButTheJoinIsProved() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 10), YOGA.closed(1020));

        assertThat(people(attendance, RULES)).containsExactly("ann 10-10 present 0..990 BOUNDED [10-10]");
    }

    @Test
    void aSightingInTheSecondOfTheJoinIsNotBeforeIt() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 10.5), YOGA.seen("PA_1", "ann", 10), YOGA.closed(40));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 10.500-10.500 present 0..9.500 BOUNDED [10.500-10.500]");
    }

    @Test
    void theNewerConnectionOfTheSameAttendeeBoundsItFromAbove() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.seen("PA_1", "ann", 30),
                YOGA.left("PA_2", "ann", 100, 160),
                YOGA.closed(1000));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-160 present 90..160 BOUNDED [0-30 100-160]");
    }

    @Test
    void theNextOfSeveralNewerConnectionsBounds() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.left("PA_3", "ann", 400, 410),
                YOGA.left("PA_2", "ann", 300, 310),
                YOGA.closed(1000));

        assertThat(people(attendance, RULES.withGrace(Duration.ZERO)))
                .containsExactly("ann 0-410 present 20..320 BOUNDED [0-0 300-310 400-410]");
    }

    @Test
    void anotherAttendeesJoinBoundsNothing() {
        Attendance attendance =
                fold(YOGA.joined("PA_1", "ann", 0), YOGA.left("PA_2", "bob", 100, 160), YOGA.closed(520));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 0-0 present 0..500 BOUNDED [0-0]", "bob 100-160 present 60..60 EXACT [100-160]");
    }

    @Test
    void anAbortedAttemptBoundsNothing() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 0), YOGA.aborted("PA_2", "ann", 100), YOGA.closed(520));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-0 present 0..500 BOUNDED [0-0]");
    }

    @Test
    void aNewerConnectionThatSightingsContradictGivesWayToTheNextBound() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.seen("PA_1", "ann", 150),
                YOGA.left("PA_2", "ann", 100, 120),
                YOGA.left("PA_3", "ann", 300, 310),
                YOGA.closed(1000));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-310 present 160..310 BOUNDED [0-150 300-310]");
    }

    @Test
    void theRoomsEndLessTheDepartureTimeoutBoundsIt() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 0), YOGA.closed(300));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-0 present 0..280 BOUNDED [0-0]");
        assertThat(people(attendance, RULES.withDepartureTimeout(Duration.ofMinutes(2))))
                .containsExactly("ann 0-0 present 0..180 BOUNDED [0-0]");
    }

    @Test
    void aDeletedRoomDidNotStandEmptyFirst() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.leftBecause("ROOM_DELETED", "PA_2", "bob", 10, 300),
                YOGA.closed(300));

        assertThat(people(attendance, RULES)).first().isEqualTo("ann 0-0 present 0..300 BOUNDED [0-0]");
    }

    @Test
    void whoWasSeenWithinTheDepartureTimeoutIsBoundedByTheEndItself() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 0), YOGA.seen("PA_1", "ann", 290), YOGA.closed(300));

        assertThat(people(attendance, RULES)).containsExactly("ann 0-290 present 290..300 BOUNDED [0-290]");
    }

    @Test
    void whoWasSeenInTheVerySecondOfTheEndIsBoundedByThat() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 300.4), YOGA.closed(300));

        assertThat(people(attendance, RULES))
                .containsExactly("ann 300.400-300.400 present 0..0 BOUNDED [300.400-300.400]");
    }

    @Test
    void theWindowsEndBoundsIt() {
        Attendance attendance = fold(YOGA.joined("PA_1", "ann", 0), YOGA.seen("PA_1", "ann", 60));

        assertThat(people(attendance, RULES.withTo(at(600))))
                .containsExactly("ann 0-60 present 60..600 BOUNDED [0-60]");
    }

    @Test
    void theEarliestBoundHolds() {
        Attendance attendance = fold(
                YOGA.joined("PA_1", "ann", 0),
                YOGA.seen("PA_1", "ann", 60),
                YOGA.left("PA_2", "ann", 200, 200),
                YOGA.closed(320));

        assertThat(people(attendance, RULES.withTo(at(600)))).first().asString().contains("present 60..200 BOUNDED");
        assertThat(people(attendance, RULES.withTo(at(150)))).first().asString().contains("present 60..150 BOUNDED");
    }

    @Test
    void withNoBoundAtAllItIsEstimatedUpToTheLastThingKnownOfTheRoom() {
        Attendance attendance =
                fold(YOGA.joined("PA_1", "ann", 0), YOGA.seen("PA_1", "ann", 60), YOGA.left("PA_2", "bob", 10, 500));

        assertThat(people(attendance, RULES)).first().isEqualTo("ann 0-60 present 60..500 ESTIMATED [0-60]");
    }

    @Test
    void ofAConnectionThatOnlyTracksShowTheSightingsAreProved() {
        Attendance attendance = fold(
                YOGA.openedAt(5).opened(),
                YOGA.seen("PA_1", "ann", 60),
                YOGA.seen("PA_1", "ann", 90),
                YOGA.closed(220));

        assertThat(people(attendance, RULES)).containsExactly("ann 60-90 present 30..195 ESTIMATED [60-90]");
    }

    @Test
    void aLeaveWithoutTheTimeOfItsJoinIsEstimatedFromTheFirstSighting() {
        Attendance attendance = fold(YOGA.seen("PA_1", "ann", 60), YOGA.leftOnly("PA_1", "ann", 100));

        assertThat(people(attendance, RULES)).containsExactly("ann 60-100 present 40..40 ESTIMATED [60-100]");
    }

    @Test
    void aLeaveAloneWithoutTheTimeOfItsJoinProvesAMoment() {
        Attendance attendance = fold(YOGA.openedAt(5).opened(), YOGA.leftOnly("PA_1", "ann", 100));

        assertThat(people(attendance, RULES)).containsExactly("ann 100-100 present 0..95 ESTIMATED [100-100]");
    }

    @Test
    void theWorstConnectionGradesThePerson() {
        Attendance attendance =
                fold(YOGA.left("PA_1", "ann", 0, 10), YOGA.joined("PA_2", "ann", 20), YOGA.seen("PA_3", "ann", 15));

        assertThat(people(attendance, RULES)).first().asString().contains("ESTIMATED");
    }

    @Test
    void aLeaveThatComesLateMakesTheFigureExact() {
        Attendance early = fold(YOGA.joined("PA_1", "ann", 0), YOGA.closed(1000));

        Attendance late = early.merge(fold(YOGA.left("PA_1", "ann", 0, 300)));

        assertThat(people(early, RULES)).containsExactly("ann 0-0 present 0..980 BOUNDED [0-0]");
        assertThat(people(late, RULES)).containsExactly("ann 0-300 present 300..300 EXACT [0-300]");
    }
}
