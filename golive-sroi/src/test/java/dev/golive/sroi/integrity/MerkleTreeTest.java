package dev.golive.sroi.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of RFC 6962, by the known answers of its reference implementation and by the RFC's own definition. */
class MerkleTreeTest {

    /** The leaves of certificate-transparency's tests, there without a salt. */
    private static final String[] INPUTS = {
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
    };

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void theRootIsTheKnownOne(int size, String root) {
        assertThat(MerkleTree.of(known(size)).root()).hasToString(root);
        assertThat(MerkleTree.of(known(size)).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 2, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "1, 2, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    })
    void theProofIsTheKnownOne(int index, int size, String path) {
        MerkleTree tree = MerkleTree.of(known(size));

        InclusionProof proof = tree.proof(index);

        assertThat(proof.path().stream().map(Hash::hex).toList())
                .isEqualTo(path.isEmpty() ? List.of() : List.of(path.split(" ")));
        assertThat(proof.proves(known(size).get(index), tree.root())).isTrue();
    }

    @Test
    void aLeafIsTheHashOfAZeroByteTheSaltAndTheBytes() throws Exception {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        byte[] event = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[1 + 16 + event.length];
        System.arraycopy(salt, 0, all, 1, 16);
        System.arraycopy(event, 0, all, 17, event.length);

        assertThat(MerkleTree.leaf(Salt.of(salt), event).bytes())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(all));
    }

    @Test
    void everyRootAndEveryProofIsAsTheRfcDefinesIt() {
        List<Hash> leaves = random(130, new Random(7));

        for (int size = 1; size <= leaves.size(); size++) {
            List<Hash> some = leaves.subList(0, size);
            MerkleTree tree = MerkleTree.of(some);
            assertThat(tree.root()).as("size %d", size).isEqualTo(defined(some));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.proof(index);
                assertThat(proof.path()).as("leaf %d of %d", index, size).isEqualTo(definedPath(index, some));
                assertThat(proof.proves(some.get(index), tree.root())).isTrue();
                assertThat(tree.leaf(index)).isEqualTo(some.get(index));
            }
        }
    }

    @Test
    void aProofHoldsForItsLeafItsPlaceAndItsRootAlone() {
        List<Hash> leaves = random(21, new Random(11));
        MerkleTree tree = MerkleTree.of(leaves);

        for (int index = 0; index < leaves.size(); index++) {
            InclusionProof proof = tree.proof(index);
            Hash leaf = leaves.get(index);
            assertThat(proof.proves(flipped(leaf, index), tree.root())).isFalse();
            assertThat(proof.proves(leaf, flipped(tree.root(), index))).isFalse();
            for (int i = 0; i < proof.path().size(); i++) {
                List<Hash> path = new ArrayList<>(proof.path());
                path.set(i, flipped(path.get(i), 8 * index));
                assertThat(new InclusionProof(index, 21, path).proves(leaf, tree.root()))
                        .isFalse();
            }
        }
    }

    @Test
    void theOrderOfTheLeavesMatters() {
        List<Hash> leaves = random(9, new Random(13));
        List<Hash> others = new ArrayList<>(leaves);
        Collections.swap(others, 2, 3);

        assertThat(MerkleTree.of(others).root())
                .isNotEqualTo(MerkleTree.of(leaves).root());
    }

    @Test
    void aProofOfNoLeafOrOfAnotherLengthCantBeMade() {
        MerkleTree tree = MerkleTree.of(known(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.proof(3))
                .withMessage("There is no leaf 3 among 3: take one from 0 to 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MerkleTree.of(List.of()).proof(0))
                .withMessage("There is no leaf 0 among 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InclusionProof(2, 2, List.of()))
                .withMessage("There is no leaf 2 in a tree of 2 leaves.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InclusionProof(2, 3, List.of()))
                .withMessage("The path of leaf 2 among 3 has 1 hashes, not 0.");
    }

    @Test
    void aHashAndASaltHaveTheirLengthsAndNoOther() {
        assertThat(Hash.parse("AB".repeat(32)).hex()).isEqualTo("ab".repeat(32));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hash.parse("ab"))
                .withMessage("A SHA-256 hash is written as 64 hex digits and nothing else; this has 2 characters.");
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse("g".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Salt.parse("ab".repeat(15)));
        assertThatIllegalArgumentException().isThrownBy(() -> Salt.of(new byte[17]));
        assertThat(Salt.parse("ab".repeat(16))).hasToString("Salt[***]");
    }

    private static List<Hash> known(int size) {
        return Arrays.stream(INPUTS)
                .limit(size)
                .map(hex ->
                        Hasher.create().add(0).add(HexFormat.of().parseHex(hex)).hash())
                .toList();
    }

    private static List<Hash> random(int count, Random random) {
        List<Hash> hashes = new ArrayList<>();
        while (hashes.size() < count) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            hashes.add(Hash.of(bytes));
        }
        return hashes;
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8 % 32] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    /** MTH of RFC 6962, section 2.1, word for word. */
    private static Hash defined(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hasher.create()
                .add(1)
                .add(defined(leaves.subList(0, k)))
                .add(defined(leaves.subList(k, leaves.size())))
                .hash();
    }

    /** PATH of RFC 6962, section 2.1.1, word for word. */
    private static List<Hash> definedPath(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        List<Hash> path = new ArrayList<>(m < k ? definedPath(m, left) : definedPath(m - k, right));
        path.add(defined(m < k ? right : left));
        return path;
    }
}
