package dev.golive.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "Jos\u00e9 Mar\u00eda",
                "\u05e2\u05d3\u05d4",
                "\u30a2\u30c0",
                "O'Neil-Smith",
                "@ada",
                "A. D. A.",
                "\ud83c\udfcb\ufe0f Ada"
            })
    void aNameOfAnyScriptIsHeld(String name) {
        assertThat(DisplayName.of(name)).hasToString(name);
    }

    @Test
    void spaceAroundIsTakenOff() {
        assertThat(DisplayName.of("  Ada  ").value()).isEqualTo("Ada");
    }

    @Test
    void twoSpellingsThatLookTheSameAreOneName() {
        assertThat(DisplayName.of("Jose\u0301")).isEqualTo(DisplayName.of("Jos\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0", "\u2007\u202f", " \u00a0 "})
    void aBlankNameIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayName.of(name))
                .withMessage("The display name is blank.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                " ada@example.com ",
                "ada.l+gym@mail.example.co.uk",
                "mailto:ada@example.com",
                "Ada <ada@example.com>",
                "Ada ada@example.com",
                "ada@m\u00fcnchen.de"
            })
    void anEmailAddressIsRefusedWithoutBeingRepeated(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayName.of(name))
                .withMessageContaining("looks like an e-mail address")
                .withMessageNotContaining("@");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x0A, 0x1B, 0x7F, 0x85, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
                0xD83C, 0xDFCB
            })
    void whatHidesTextIsRefused(int codePoint) {
        String name = "a" + Character.toString(codePoint) + "b";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayName.of(name))
                .withMessageContaining(
                        "holds a control character, a change of writing direction or half a surrogate pair");
    }

    @Test
    void theLimitCountsCodePoints() {
        String longest = "\ud83c\udfcb".repeat(64);

        assertThat(DisplayName.of(longest).value()).isEqualTo(longest);
        assertThat(DisplayName.of(" " + longest + " ").value()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayName.of("a".repeat(65)))
                .withMessage("The display name has 65 characters, at most 64 are allowed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisplayName.of(longest + "a"))
                .withMessageContaining("are allowed");
    }
}
