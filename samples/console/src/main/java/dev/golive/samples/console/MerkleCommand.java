package dev.golive.samples.console;

import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.InclusionProof;
import dev.golive.sroi.integrity.MerkleTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** From leaves to a root. */
@Command(
        name = "merkle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Works out the Merkle root of leaves, or the proof of one of them.",
        description = {
            "",
            "Reads leaves from standard input, one a line: each is a hash already, 64 hex digits, and is not hashed again. Prints"
                    + " the root (RFC 6962) in hex. Blank lines are passed over and not counted.",
            "",
            "With --proof it prints one line of JSON instead: index, size, leaf, path (the hashes beside the way up, from the"
                    + " leaf's neighbour on) and root.",
            "",
            "A line that is no leaf is named on standard error; there is no result then, and the exit code is 3."
        },
        footer = {"", "Examples:", "  golive merkle <leaves", "  golive merkle --proof 3 <leaves"})
final class MerkleCommand implements Callable<Integer> {

    /** Far longer than any leaf. */
    private static final int MAX_LINE_BYTES = 1 << 10;

    private final Surroundings surroundings;

    @Option(names = "--proof", paramLabel = "INDEX", description = "Proves that leaf; the first one is 0.")
    private @Nullable Long proof;

    MerkleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Hash> leaves = new ArrayList<>();
        if (!read(leaves)) {
            return ExitCode.REFUSED;
        }
        MerkleTree tree = MerkleTree.of(leaves);
        if (proof == null) {
            surroundings.print(tree.root().hex());
        } else {
            long index = proof;
            surroundings.print(line(tree, UsageException.orUsage("--proof", () -> tree.proof(leaf(index)))));
        }
        return ExitCode.DONE;
    }

    /** No tree has a leaf of that number, if it is none of an int's. */
    private static int leaf(long index) {
        return index == (int) index ? (int) index : -1;
    }

    private static byte[] line(MerkleTree tree, InclusionProof proof) {
        return JsonLine.of(json -> json.field("index", proof.index())
                .field("size", proof.size())
                .field("leaf", tree.leaf(proof.index()).hex())
                .field("path", proof.path().stream().map(Hash::hex).toList())
                .field("root", tree.root().hex()));
    }

    /** Whether every line is a leaf. */
    private boolean read(List<Hash> leaves) {
        LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
        boolean allRead = true;
        try {
            while (lines.next()) {
                allRead &= lines.isBlank() || isLeaf(lines, leaves);
            }
        } catch (IOException e) {
            throw RefusedException.unreadable(e);
        }
        return allRead;
    }

    private boolean isLeaf(LineReader lines, List<Hash> leaves) {
        String line = lines.tooLong() ? "" : new String(lines.bytes(), StandardCharsets.ISO_8859_1);
        try {
            leaves.add(Hash.parse(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            return true;
        } catch (IllegalArgumentException e) {
            surroundings.say("line " + lines.number() + ": "
                    + (lines.tooLong()
                            ? "This line is longer than " + MAX_LINE_BYTES + " bytes; a leaf is 64 hex digits."
                            : e.getMessage()));
            return false;
        }
    }
}
