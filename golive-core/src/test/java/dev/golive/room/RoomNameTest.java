package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"sync3", "gl1.fit.s.42", "a room of somebody else", "\u00fcbung"})
    void anyNameOfAnybodyIsHeld(String name) {
        assertThat(RoomName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "a\u0085b", "\u0007b", "a\u0007"})
    void aBlankNameOrAControlCharacterIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomName.of(name))
                .withMessageStartingWith("The room name ");
    }

    @Test
    void theLimitIsLiveKitsInBytes() {
        String longest = "\u00e9".repeat(128);

        assertThat(RoomName.of(longest).value()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomName.of(longest + "x"))
                .withMessage("The room name has 257 bytes of UTF-8, LiveKit takes at most 256.");
    }
}
