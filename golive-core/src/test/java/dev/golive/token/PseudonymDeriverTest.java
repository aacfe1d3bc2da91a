package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PseudonymDeriverTest {

    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Participant ADA = Participant.of("ada@example.com", "Ada", Role.ATHLETE);

    private final PseudonymDeriver deriver = PseudonymDeriver.create(TestKeys.credentials());

    @Test
    void aReconnectIsTheSamePerson() {
        Identity before = deriver.identityOf(ADA, ROOM);

        Identity afterRestart = PseudonymDeriver.create(TestKeys.credentials()).identityOf(ADA, ROOM);

        assertThat(afterRestart).isEqualTo(before);
    }

    @Test
    void anotherRoomKnowsSomebodyElse() {
        Identity here = deriver.identityOf(ADA, ROOM);

        Identity there = deriver.identityOf(ADA, RoomName.of("gl1.fit.s.43"));

        assertThat(there).isNotEqualTo(here);
    }

    @Test
    void otherCredentialsKnowSomebodyElse() {
        PseudonymDeriver other = PseudonymDeriver.create(TestKeys.otherCredentials());

        assertThat(other.identityOf(ADA, ROOM)).isNotEqualTo(deriver.identityOf(ADA, ROOM));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPreviewIsSomebodyElse(Role role) {
        Identity identity = deriver.identityOf(ADA.withRole(role), ROOM);

        assertThat(identity.equals(deriver.identityOf(ADA, ROOM))).isEqualTo(role != Role.PREVIEW);
    }

    @Test
    void theNameChangesNothing() {
        Participant renamed = Participant.of("ada@example.com", "Countess", Role.ATHLETE);

        assertThat(deriver.identityOf(renamed, ROOM)).isEqualTo(deriver.identityOf(ADA, ROOM));
    }

    @Test
    void itGivesNothingAway() {
        Identity identity = deriver.identityOf(ADA, ROOM);

        assertThat(identity.value()).matches("p_[0-9a-f]{32}").doesNotContain("ada", "example", "@");
        assertThat(identity.looksLikeEmail()).isFalse();
    }

    @Test
    void itIsTheCodeThatItsJavadocPromises() {
        byte[] key = PlainJwt.hkdf(new byte[0], TestKeys.secretBytes(), utf8("golive identity v1"), 32);
        byte[] code = PlainJwt.mac("HmacSHA256", key, utf8(ROOM.value() + "\0\0ada@example.com"));

        Identity identity = deriver.identityOf(ADA, ROOM);

        assertThat(identity.value()).isEqualTo("p_" + HexFormat.of().formatHex(Arrays.copyOf(code, 16)));
    }

    @Test
    void roomsAndPeopleThatRunTogetherStayApart() {
        Set<Identity> identities = new HashSet<>();

        for (int split = 1; split < 12; split++) {
            String text = "abcdefghijkl";
            Participant person = Participant.of(text.substring(split), "Ada", Role.ATHLETE);
            RoomName room = RoomName.of(text.substring(0, split));
            identities.add(deriver.identityOf(person, room));
        }

        assertThat(identities).hasSize(11);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
