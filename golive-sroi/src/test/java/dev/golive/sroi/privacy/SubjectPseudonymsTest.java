package dev.golive.sroi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Subject;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SubjectPseudonymsTest {

    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn");
    private static final ProgrammeId WINTER = new ProgrammeId("winter");

    private final SaltStore salts = InMemorySaltStore.create();
    private final SubjectPseudonyms pseudonyms = under(key("a", 1));

    @Test
    void somebodyIsTheSameInAProgrammeAndAnotherInEachOther() {
        Subject autumn = pseudonyms.of(AUTUMN, "user-7");

        assertThat(pseudonyms.of(AUTUMN, "user-7")).isEqualTo(autumn);
        assertThat(under(key("a", 1)).of(AUTUMN, "user-7")).isEqualTo(autumn);
        assertThat(Set.of(
                        autumn,
                        pseudonyms.of(WINTER, "user-7"),
                        pseudonyms.of(null, "user-7"),
                        pseudonyms.of(AUTUMN, "user-8")))
                .hasSize(4);
        assertThat(autumn.value()).hasSize(24).startsWith("s_").doesNotContain("user");
    }

    @Test
    void tenThousandPeopleAreTenThousandSubjects() {
        Set<Subject> subjects = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            subjects.add(pseudonyms.of(AUTUMN, "user-" + i));
        }

        assertThat(subjects).hasSize(10_000);
    }

    @Test
    void whoIsForgottenCanBeDerivedByNobodyAndComesBackAsSomebodyNew() {
        Subject before = pseudonyms.of(AUTUMN, "user-7");
        Subject other = pseudonyms.of(AUTUMN, "user-8");

        pseudonyms.forget("user-7");

        assertThat(pseudonyms.find(AUTUMN, "user-7")).isEmpty();
        assertThat(pseudonyms.find(AUTUMN, "user-8")).contains(other);
        assertThat(pseudonyms.of(AUTUMN, "user-7")).isNotEqualTo(before);
    }

    @Test
    void aNewKeyIsForNewPeopleAndTheOldOneForWhoWasKnown() {
        Subject known = pseudonyms.of(AUTUMN, "user-7");
        SubjectPseudonyms rotated = under(key("b", 2)).withEarlier(key("a", 1));

        assertThat(rotated.of(AUTUMN, "user-7")).isEqualTo(known);
        Subject fresh = rotated.of(AUTUMN, "user-8");
        assertThat(under(key("b", 2)).find(AUTUMN, "user-8")).contains(fresh);
        assertThat(under(key("b", 2)).find(AUTUMN, "user-7")).isEmpty();
        rotated.forget("user-7");
        assertThat(rotated.find(AUTUMN, "user-7")).isEmpty();
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutBeingQuoted() {
        String secret = Base64.getEncoder().encodeToString(new byte[31]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantKey.parse(new TenantKeyId("a"), secret))
                .withMessage(
                        "The tenant key a has 31 bytes, at least 32 are needed. Make one with: openssl rand -base64 32");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantKey.parse(new TenantKeyId("a"), "s3cret!"))
                .withMessageNotContaining("s3cret");
        assertThat(key("a", 1)).hasToString("TenantKey[a, ***]");
        assertThatIllegalArgumentException().isThrownBy(() -> pseudonyms.of(AUTUMN, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> pseudonyms.withEarlier(key("a", 2)));
    }

    private SubjectPseudonyms under(TenantKey key) {
        return SubjectPseudonyms.create(key, salts, new SplittableRandom(5));
    }

    private static TenantKey key(String id, int fill) {
        byte[] secret = new byte[32];
        secret[0] = (byte) fill;
        return TenantKey.parse(new TenantKeyId(id), Base64.getEncoder().encodeToString(secret));
    }
}
