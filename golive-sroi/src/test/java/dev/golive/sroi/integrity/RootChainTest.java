package dev.golive.sroi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions, each bound to all before it. */
class RootChainTest {

    private static final List<Hash> ROOTS = List.of(root("one"), root("two"), root("three"));

    @Test
    void eachHeadIsTheHashOfTheHeadBeforeAndTheRoot() throws Exception {
        byte[] head = new byte[32];
        List<byte[]> heads = new ArrayList<>();
        for (Hash root : ROOTS) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(head);
            head = sha256.digest(root.bytes());
            heads.add(head);
        }

        RootChain chain = RootChain.of(ROOTS);

        assertThat(chain.heads().stream().map(Hash::bytes)).containsExactlyElementsOf(heads);
        assertThat(chain.head().bytes()).isEqualTo(head);
    }

    @Test
    void withoutSessionsTheHeadIs32ZeroBytes() {
        assertThat(RootChain.empty().head().bytes()).isEqualTo(new byte[32]);
        assertThat(RootChain.empty().length()).isZero();
    }

    @Test
    void addingOneByOneIsTheSameAsAllAtOnce() {
        RootChain chain = RootChain.empty();
        for (Hash root : ROOTS) {
            chain = chain.with(root);
        }

        assertThat(chain).isEqualTo(RootChain.of(ROOTS));
        assertThat(chain.heads()).isEqualTo(RootChain.of(ROOTS).heads());
    }

    @Test
    void aSessionChangedLeftOutOrMovedGivesAnotherHead() {
        Hash head = RootChain.of(ROOTS).head();

        assertThat(RootChain.of(List.of(ROOTS.get(0), root("2"), ROOTS.get(2))).head())
                .isNotEqualTo(head);
        assertThat(RootChain.of(ROOTS.subList(1, 3)).head()).isNotEqualTo(head);
        assertThat(RootChain.of(List.of(ROOTS.get(1), ROOTS.get(0), ROOTS.get(2)))
                        .head())
                .isNotEqualTo(head);
    }

    private static Hash root(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
