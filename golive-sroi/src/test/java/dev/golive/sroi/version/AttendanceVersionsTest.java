package dev.golive.sroi.version;

import static dev.golive.sroi.fixture.FactRoom.YOGA;
import static dev.golive.sroi.fixture.FactRoom.at;
import static dev.golive.sroi.fixture.Readings.fold;
import static dev.golive.sroi.fixture.Readings.foldAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.fixture.FactRoom;
import dev.golive.sroi.fixture.Shuffling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published stays, and what takes its place says why. */
class AttendanceVersionsTest {

    private static final VersionReason LATE =
            new VersionReason(VersionReason.Kind.LATE_EVENTS, "A webhook came an hour late.");
    private static final Attendance KNOWN =
            fold(YOGA.left("PA_1", "ann", 0, 100), YOGA.joined("PA_2", "bob", 10), YOGA.closed(200));
    private static final Attendance LATER = KNOWN.merge(fold(YOGA.left("PA_2", "bob", 10, 90)));

    @Test
    void theFirstVersionSupersedesNothing() {
        AttendanceVersions versions = AttendanceVersions.NONE.publish(read(KNOWN), at(300), null);

        assertThat(versions.all()).containsExactly(new AttendanceVersion(1, at(300), null, null, json(KNOWN)));
        assertThat(versions.latest()).hasValueSatisfying(version -> {
            assertThat(version.isFinal()).isFalse();
            assertThat(version.json()).isEqualTo(json(KNOWN));
        });
        assertThat(AttendanceVersions.NONE.latest()).isEmpty();
    }

    @Test
    void theSameReadingMakesNoVersion() {
        AttendanceVersions once = AttendanceVersions.NONE.publish(read(KNOWN), at(300), null);
        Attendance again = KNOWN.merge(fold(YOGA.left("PA_1", "ann", 0, 100)));

        assertThat(once.publish(read(again), at(400), null)).isSameAs(once);
        assertThat(once.settle(at(310)).publish(read(again), at(400), LATE).all())
                .hasSize(1);
    }

    @Test
    void aProvisionalVersionGivesWayWithoutAReason() {
        AttendanceVersions versions =
                AttendanceVersions.NONE.publish(read(KNOWN), at(300), null).publish(read(LATER), at(400), null);

        assertThat(versions.all()).hasSize(2);
        assertThat(supersession(versions))
                .isEqualTo(new Supersession(1, null, List.of(new Attendee("bob")), List.of(new IncarnationId("RM_1"))));
    }

    @Test
    void aFinalVersionGivesWayForAReasonOnlyAndStays() {
        AttendanceVersions settled =
                AttendanceVersions.NONE.publish(read(KNOWN), at(300), null).settle(at(350));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settled.publish(read(LATER), at(400), null))
                .withMessageContaining("Version 1 is final: give a reason");
        AttendanceVersions superseded = settled.publish(read(LATER), at(400), LATE);

        assertThat(superseded.all().get(0)).isEqualTo(settled.all().get(0));
        assertThat(superseded.all().get(0).json()).isEqualTo(json(KNOWN));
        assertThat(superseded.latest()).hasValueSatisfying(version -> {
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.isFinal()).isFalse();
        });
        assertThat(supersession(superseded).reason()).isEqualTo(LATE);
    }

    @Test
    void itSaysWhoseFiguresDiffer() {
        FactRoom next = FactRoom.of("RM_2", "yoga");
        Attendance more = KNOWN.merge(fold(
                YOGA.left("PA_3", "cem", 0, 1),
                next.left("PA_4", "ann", 500, 600),
                next.left("PA_5", "dan", 500, 600)));

        AttendanceVersions versions =
                AttendanceVersions.NONE.publish(read(KNOWN), at(300), null).publish(read(more), at(700), LATE);

        assertThat(supersession(versions).people())
                .containsExactly(new Attendee("ann"), new Attendee("cem"), new Attendee("dan"));
        assertThat(supersession(versions).sessions()).contains(new IncarnationId("RM_2"));
    }

    @Test
    void anotherPolicyMakesAnotherVersionOfTheSameFacts() {
        VersionReason policy = new VersionReason(VersionReason.Kind.POLICY_CHANGED, "We count from the planned start.");
        AttendanceVersions versions = AttendanceVersions.NONE
                .publish(read(KNOWN), at(300), null)
                .settle(at(300))
                .publish(KNOWN.read(ReadingRules.standard().withFrom(at(20))), at(400), policy);

        assertThat(supersession(versions).people()).containsExactly(new Attendee("ann"), new Attendee("bob"));
    }

    @Test
    void timeDoesNotRunBackwards() {
        AttendanceVersions versions =
                AttendanceVersions.NONE.publish(read(KNOWN), at(300), null).settle(at(350));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.publish(read(LATER), at(349), LATE))
                .withMessageContaining("lies before version 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceVersions.NONE
                        .publish(read(KNOWN), at(300), null)
                        .settle(at(299)));
        assertThat(versions.settle(at(999))).isSameAs(versions);
    }

    @Test
    void whatCantBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceVersions.NONE.publish(read(KNOWN), at(300), LATE));
        assertThatIllegalArgumentException().isThrownBy(() -> AttendanceVersions.NONE.settle(at(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionReason(VersionReason.Kind.CORRECTED, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VersionReason(VersionReason.Kind.CORRECTED, "x".repeat(501)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttendanceVersion(2, at(1), null, null, json(KNOWN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttendanceVersions(List.of(new AttendanceVersion(
                        2, at(1), null, new Supersession(1, null, List.of(), List.of()), json(KNOWN)))));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 20261127})
    void theLastVersionIsTheSameInWhateverOrderTheFactsCameAndNoneIsLost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            List<AttendanceFact> facts = new ArrayList<>();
            for (int fact = 0; fact < 1 + random.nextInt(8); fact++) {
                int person = random.nextInt(3);
                facts.add(YOGA.left("PA_" + fact, "p" + person, random.nextInt(50), 50 + random.nextInt(50)));
            }
            AttendanceVersions versions = AttendanceVersions.NONE;
            AttendanceVersions before = versions;
            List<AttendanceFact> came = new ArrayList<>();
            for (AttendanceFact fact : Shuffling.repeated(facts, random)) {
                came.add(fact);
                before = versions;
                versions = versions.publish(
                        read(foldAll(came)),
                        at(1_000 + came.size()),
                        before.all().isEmpty() ? null : LATE);
                assertThat(versions.all().subList(0, before.all().size())).isEqualTo(before.all());
            }
            assertThat(versions.latest().orElseThrow().json())
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(json(foldAll(facts)));
            assertThat(versions.all().size()).isLessThanOrEqualTo(facts.size());
        }
    }

    @Test
    void writtenDownAndReadBackTheyGoOn() {
        AttendanceVersions versions = AttendanceVersions.NONE
                .publish(read(KNOWN), at(300), null)
                .settle(at(350))
                .publish(read(LATER), at(400), LATE);

        byte[] kept = AttendanceVersionsJson.encode(versions);
        AttendanceVersions back = AttendanceVersionsJson.decode(kept);

        assertThat(new String(kept, StandardCharsets.UTF_8))
                .isEqualTo("{\"versions\":[{\"number\":1,\"madeAtMs\":300000,\"finalSinceMs\":350000,\"report\":"
                        + json(KNOWN)
                        + "},{\"number\":2,\"madeAtMs\":400000,\"supersedes\":{\"number\":1,\"reason\":\"LATE_EVENTS\","
                        + "\"words\":\"A webhook came an hour late.\",\"people\":[\"bob\"],\"roomSids\":[\"RM_1\"]},"
                        + "\"report\":" + json(LATER) + "}]}");
        assertThat(back).isEqualTo(versions);
        assertThat(back.publish(read(LATER), at(500), LATE)).isEqualTo(versions);
        assertThat(back.publish(read(KNOWN), at(500), null).all()).hasSize(3);
    }

    @Test
    void namesWithAnySignAreKeptApart() {
        Attendance odd = fold(
                FactRoom.of("RM_\"1\"", "a\\,]}").left("PA_1", "x\",\"people\":[{", 0, 10),
                FactRoom.of("RM_\"1\"", "a\\,]}").left("PA_2", "y\\", 0, 10));
        Attendance more = odd.merge(fold(FactRoom.of("RM_\"1\"", "a\\,]}").left("PA_3", "y\\", 5, 20)));

        AttendanceVersions versions =
                AttendanceVersions.NONE.publish(read(odd), at(300), null).publish(read(more), at(400), null);

        assertThat(supersession(versions).people()).containsExactly(new Attendee("y\\"));
        assertThat(AttendanceVersionsJson.decode(AttendanceVersionsJson.encode(versions)))
                .isEqualTo(versions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"versions\":1}",
                "{\"versions\":[]} x",
                "{\"versions\":[{\"number\":0,\"madeAtMs\":1,\"report\":{}}]}",
                "{\"versions\":[{\"number\":1,\"madeAtMs\":\"1\",\"report\":{}}]}",
                "{\"versions\":[{\"number\":1,\"madeAtMs\":1}]}",
                "{\"versions\":[{\"number\":1,\"madeAtMs\":1,\"supersedes\":{\"number\":0},\"report\":{}}]}"
            })
    void whatAreNoVersionsIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceVersionsJson.decode(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(Attendance attendance) {
        return new String(AttendanceJson.encodeAll(read(attendance)), StandardCharsets.UTF_8);
    }

    private static Supersession supersession(AttendanceVersions versions) {
        return Objects.requireNonNull(versions.latest().orElseThrow().supersedes());
    }

    private static AttendanceReport read(Attendance attendance) {
        return attendance.read(ReadingRules.standard());
    }
}
