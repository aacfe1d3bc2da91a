package dev.golive.participant;

import static dev.golive.participant.TrackSource.CAMERA;
import static dev.golive.participant.TrackSource.MICROPHONE;
import static dev.golive.participant.TrackSource.SCREEN_SHARE;
import static dev.golive.participant.TrackSource.SCREEN_SHARE_AUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    private static final Set<TrackSource> STUDIO = Set.of(CAMERA, MICROPHONE, SCREEN_SHARE, SCREEN_SHARE_AUDIO);
    private static final Set<TrackSource> STAGE = Set.of(CAMERA, MICROPHONE);
    private static final Set<TrackSource> NOTHING = Set.of();
    private static final Set<Action> ATTENDING = EnumSet.of(Action.CHAT, Action.REACT, Action.TRAIN);

    /** The table of the wire protocol: role, name on the wire, what it publishes, hidden, what it may do. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(Role.COACH, "coach", STUDIO, false, EnumSet.complementOf(EnumSet.of(Action.TRAIN))),
                Arguments.of(
                        Role.CO_COACH,
                        "co-coach",
                        STUDIO,
                        false,
                        EnumSet.of(
                                Action.CHAT,
                                Action.REACT,
                                Action.MODERATE_CHAT,
                                Action.MODERATE_PEOPLE,
                                Action.RUN_BOARD,
                                Action.SEE_PREVIEW,
                                Action.SEE_ATTENDANCE)),
                Arguments.of(
                        Role.MODERATOR,
                        "moderator",
                        NOTHING,
                        false,
                        EnumSet.of(
                                Action.CHAT,
                                Action.REACT,
                                Action.MODERATE_CHAT,
                                Action.MODERATE_PEOPLE,
                                Action.SEE_PREVIEW)),
                Arguments.of(Role.ATHLETE, "athlete", NOTHING, false, ATTENDING),
                Arguments.of(Role.GUEST, "guest", STAGE, false, ATTENDING),
                Arguments.of(Role.PREVIEW, "preview", NOTHING, true, EnumSet.noneOf(Action.class)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aRoleMayWhatTheTableSays(
            Role role, String wireName, Set<TrackSource> sources, boolean hidden, Set<Action> actions) {
        Permissions permissions = role.permissions();

        assertThat(role.wireName()).isEqualTo(wireName);
        assertThat(permissions).isEqualTo(new Permissions(true, sources, false, hidden));
        for (Action action : Action.values()) {
            assertThat(role.may(action)).as(action.name()).isEqualTo(actions.contains(action));
        }
    }

    @Test
    void whoRunsTheSessionIsStaff() {
        assertThat(Role.values()).filteredOn(Role::staff).containsExactly(Role.COACH, Role.CO_COACH, Role.MODERATOR);
    }

    @Test
    void theTableHasEveryRole() {
        assertThat(table().map(row -> row.get()[0])).containsExactlyInAnyOrder((Object[]) Role.values());
    }

    @ParameterizedTest
    @EnumSource
    void nobodySendsDataPastTheServer(Role role) {
        assertThat(role.permissions().canPublishData()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whereChatGoesPastTheServerAllWhoAreSeenMaySendData(Role role) {
        Permissions relayed = role.permissions(ChatPath.RELAY);
        Permissions direct = role.permissions(ChatPath.DIRECT);

        assertThat(relayed).isEqualTo(role.permissions());
        assertThat(direct)
                .isEqualTo(new Permissions(
                        relayed.canSubscribe(), relayed.sources(), role != Role.PREVIEW, relayed.hidden()));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsReadBackFromItsWireName(Role role) {
        assertThat(Role.parse(role.wireName())).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Coach", "COACH", "co_coach", "host", " coach"})
    void anyOtherNameIsRefusedAndAllRolesAreNamed(String wireName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Role.parse(wireName))
                .withMessageContaining('"' + wireName + '"')
                .satisfies(refusal -> {
                    for (Role role : Role.values()) {
                        assertThat(refusal).hasMessageContaining(role.wireName());
                    }
                });
    }
}
