package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From leaves to a root, by the known answers of certificate-transparency. */
class MerkleCommandTest {

    private static final String A = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String B = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String C = "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7";
    private static final String AB = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String ABC = "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77";
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void theRootIsTheKnownOne() {
        assertThat(Run.on(A + "\n" + B + "\n" + C + "\n", "merkle")).isEqualTo(Run.done(ABC));
        assertThat(Run.on(A + "\n" + B, "merkle")).isEqualTo(Run.done(AB));
        assertThat(Run.on(A, "merkle")).isEqualTo(Run.done(A));
        assertThat(Run.of("merkle")).isEqualTo(Run.done(EMPTY));
    }

    @Test
    void capitalsWindowsLineEndsAndBlankLinesAreNoMatter() {
        assertThat(Run.on("\r\n" + A.toUpperCase(Locale.ROOT) + "\r\n\n" + B + "\r\n \n" + C, "merkle"))
                .isEqualTo(Run.done(ABC));
    }

    @Test
    void aProofIsTheWayUp() {
        String leaves = A + "\n" + B + "\n" + C;

        assertThat(Run.on(leaves, "merkle", "--proof", "1"))
                .isEqualTo(Run.done("{\"index\":1,\"size\":3,\"leaf\":\"" + B + "\",\"path\":[\"" + A + "\",\"" + C
                        + "\"],\"root\":\"" + ABC + "\"}"));
        assertThat(Run.on(A, "merkle", "--proof", "0"))
                .isEqualTo(
                        Run.done("{\"index\":0,\"size\":1,\"leaf\":\"" + A + "\",\"path\":[],\"root\":\"" + A + "\"}"));
    }

    @Test
    void aLineThatIsNoLeafIsNamedAndThereIsNoRoot() {
        assertThat(Run.on(A + "\nabc\n\n" + B + " \n" + "x".repeat(2000) + "\n" + "g".repeat(64), "merkle"))
                .isEqualTo(new Run(3, "", """
                        line 2: A SHA-256 hash is written as 64 hex digits and nothing else; this has 3 characters.
                        line 4: A SHA-256 hash is written as 64 hex digits and nothing else; this has 65 characters.
                        line 5: This line is longer than 1024 bytes; a leaf is 64 hex digits.
                        line 6: A SHA-256 hash is written as 64 hex digits and nothing else; this has 64 characters.
                        """));
    }

    @Test
    void aLeafThatIsNotThereHasNoProof() {
        for (String index : new String[] {"2", "-1", "4294967296"}) {
            assertThat(Run.on(A + "\n" + B, "merkle", "--proof", index).err())
                    .startsWith("--proof: There is no leaf ")
                    .endsWith(" among 2: take one from 0 to 1.\n");
        }
        assertThat(Run.of("merkle", "--proof", "0")).isEqualTo(Run.usage("--proof: There is no leaf 0 among 0."));
        assertThat(Run.of("merkle", "--proof", "first").exitCode()).isEqualTo(2);
    }
}
