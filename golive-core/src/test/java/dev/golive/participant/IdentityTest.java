package dev.golive.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What identities and the host's ids of people share. */
class IdentityTest {

    @ParameterizedTest
    @ValueSource(strings = {"coach", "p_0f1e2d", "EG_7Kjn3wRiVMzr", "user 42", "\u00fcbung"})
    void anIdIsHeldAsItIs(String text) {
        assertThat(Identity.of(text)).hasToString(text);
        assertThat(ParticipantId.of(text)).hasToString(text);
    }

    @Test
    void theHostsOwnIdMayBeAnEmailAddressBecauseItStaysOnTheServer() {
        assertThat(ParticipantId.of("ada@example.com")).hasToString("ada@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "mailto:ada@example.com",
                "user ada@example.com",
                " ada@example.com",
                "@ada ada@example.com"
            })
    void anIdentityKnowsThatItGivesAnEmailAddressAway(String text) {
        assertThat(Identity.of(text).looksLikeEmail()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "@ada", "ada@home", "a.b", "a@@b.c@"})
    void anIdentityWithoutAnAddressKnowsThatToo(String text) {
        assertThat(Identity.of(text).looksLikeEmail()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t", "\u3000\u00a0"})
    void aBlankOneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identity.of(text)).withMessage("The identity is blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantId.of(text))
                .withMessage("The participant id is blank.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0D, 0x9F, 0x202E, 0x2066, 0xD800})
    void whatHidesTextIsRefused(int codePoint) {
        String text = "a" + Character.toString(codePoint);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.of(text))
                .withMessageStartingWith("The identity holds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantId.of(text))
                .withMessageStartingWith("The participant id holds");
    }

    @Test
    void theLimitCountsBytesAfterNormalisation() {
        String longest = "e\u0301".repeat(128);

        assertThat(Identity.of(longest).value()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.of(longest + "x"))
                .withMessage("The identity has 257 bytes of UTF-8, at most 256 are allowed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantId.of("x".repeat(257)))
                .withMessage("The participant id has 257 bytes of UTF-8, at most 256 are allowed.");
    }

    @Test
    void aPersonInAnotherRoleIsTheSamePerson() {
        Participant coach = Participant.of("user-7", "Ada", Role.COACH);

        Participant preview = coach.withRole(Role.PREVIEW);

        assertThat(preview).isEqualTo(new Participant(coach.id(), coach.name(), Role.PREVIEW));
    }
}
