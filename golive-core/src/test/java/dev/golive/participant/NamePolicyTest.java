package dev.golive.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamePolicyTest {

    private static final Identity IDENTITY = Identity.of("p_5a328d855a597e7183f06d2ffce9ab6d");

    @ParameterizedTest
    @EnumSource(Role.class)
    void realNamesAreTheHosts(Role role) {
        assertThat(NamePolicy.real().nameOf(Participant.of("u1", "Ada Lovelace", role), IDENTITY))
                .hasToString("Ada Lovelace");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAliasIsForEverybodyButStaff(Role role) {
        DisplayName name = NamePolicy.aliases().nameOf(Participant.of("u1", "Ada Lovelace", role), IDENTITY);

        assertThat(name.value().equals("Ada Lovelace")).isEqualTo(role.staff());
        if (!role.staff()) {
            assertThat(name.value()).matches("[A-Z][a-z]+ [A-Z][a-z]+ [0-9]{1,3}");
        }
    }

    @Test
    void anAliasGoesByTheIdentityAlone() {
        DisplayName first = alias("u1", "Ada", IDENTITY);

        assertThat(alias("u2", "Grace", IDENTITY)).isEqualTo(first);
        assertThat(alias("u1", "Ada", Identity.of("p_0f1e2d3c4b5a69788796a5b4c3d2e1f0")))
                .isNotEqualTo(first);
    }

    @Test
    void aClassOfThreeHundredHasHardlyTwoOfOneName() {
        Set<DisplayName> names = IntStream.range(0, 300)
                .mapToObj(number -> alias("u" + number, "Ada", Identity.of("p_" + number)))
                .collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThan(297);
    }

    private static DisplayName alias(String id, String name, Identity identity) {
        return NamePolicy.aliases().nameOf(Participant.of(id, name, Role.ATHLETE), identity);
    }
}
