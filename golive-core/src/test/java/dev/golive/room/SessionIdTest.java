package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2007\u202f", "\u3000", " \u00a0 "})
    void aBlankIdIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionId.of(blank))
                .withMessage("The session id is blank. Give the id that your timetable uses.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x1F, 0x7F, 0x85, 0x9F})
    void aControlCharacterIsRefusedByItsNumber(int control) {
        String id = "a" + Character.toString(control) + "b";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionId.of(id))
                .withMessage("The session id holds the control character U+%04X. Remove it.", control);
    }

    @Test
    void theLengthCountsInBytesAfterNormalisation() {
        String decomposed = "e\u0301".repeat(256);

        SessionId id = SessionId.of(decomposed);

        assertThat(id.value()).isEqualTo("\u00e9".repeat(256));
    }

    @Test
    void anIdOverTheLimitIsRefusedWithItsLength() {
        String id = "\u00e9".repeat(256) + "x";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionId.of(id))
                .withMessage("The session id has 513 bytes of UTF-8, at most 512 are allowed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83c", "\udfcb", "\udfcb\ud83c", "a\ud83cb"})
    void halfASurrogatePairIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionId.of(id))
                .withMessage("The session id holds half a surrogate pair: it is not valid Unicode text.");
    }

    @Test
    void spacesAroundAreKeptBecauseTheHostSaidSo() {
        SessionId id = SessionId.of(" 42 ");

        assertThat(id.value()).isEqualTo(" 42 ");
        assertThat(id).isNotEqualTo(SessionId.of("42"));
    }

    @Test
    void itPrintsBare() {
        assertThat(SessionId.of("tuesday-hiit")).hasToString("tuesday-hiit");
    }
}
