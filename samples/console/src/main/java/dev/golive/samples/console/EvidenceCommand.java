package dev.golive.samples.console;

import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.BundleManifest;
import dev.golive.sroi.bundle.EvidenceCheck;
import dev.golive.sroi.bundle.EvidenceIntact;
import dev.golive.sroi.bundle.KeyTrust;
import dev.golive.sroi.signing.TrustedKeys;
import dev.golive.sroi.signing.VerifyingKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What sessions leave as evidence. By itself it shows its help. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Looks after the evidence of sessions.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  golive evidence append evidence.jsonl <events.ndjson",
            "  golive evidence rollup evidence.jsonl",
            "  golive evidence bundle evidence.jsonl --session hiit --out bundle.zip --key key.pem",
            "  golive evidence verify bundle.zip --public-key sender.pem",
            "  golive evidence forget evidence.jsonl --subject p_7Yk3"
        })
final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine evidence = spec.commandLine();
        evidence.usage(evidence.getErr());
        return ExitCode.USAGE;
    }

    /** Checks a bundle. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            parameterListHeading = "%n",
            optionListHeading = "%n",
            header = "Checks that nothing in an audit bundle was changed.",
            description = {
                "",
                "Holds every byte of the zip against its signature and works out every leaf, the Merkle root and the chain of"
                        + " sessions anew. Prints one line of JSON: session, sealedAtMs, entries, erased, root, head, sessions, kid,"
                        + " the id of the key that signed, and trusted, whether that key is the one that you gave.",
                "",
                "If anything was changed, standard error names the first broken item and why, and the exit code is 3.",
                "",
                "Without --public-key the bundle is only proved to be of one piece: anybody can make one with a key of their own."
            },
            footer = {
                "",
                "Examples:",
                "  golive evidence verify bundle.zip --public-key sender.pem",
                "  golive evidence verify bundle.zip"
            })
    static final class Verify implements Callable<Integer> {

        private static final int MAX_KEY_BYTES = 1 << 14;

        private final Surroundings surroundings;

        @Parameters(paramLabel = "FILE.zip", description = "The bundle.")
        private String bundle = "";

        @Option(
                names = "--public-key",
                paramLabel = "PUB.pem",
                description = "The sender's public key in PEM, from anywhere but the bundle.")
        private @Nullable String publicKey;

        Verify(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            TrustedKeys keys = publicKey == null ? null : keys(publicKey);
            byte[] zip = read(bundle, AuditBundle.MAX_BYTES, "FILE.zip");
            EvidenceCheck check = keys == null ? AuditBundle.verify(zip) : AuditBundle.verify(zip, keys);
            if (!(check instanceof EvidenceIntact intact)) {
                throw new RefusedException(check.toString());
            }
            surroundings.print(line(intact));
            if (intact.trust() == KeyTrust.BUNDLED) {
                surroundings.say(
                        "Nobody but the bundle vouches for its key: compare kid with what the sender publishes, or give"
                                + " --public-key.");
            }
            return ExitCode.DONE;
        }

        private static byte[] line(EvidenceIntact intact) {
            BundleManifest manifest = intact.manifest();
            return JsonLine.of(json -> json.field("session", manifest.session().value())
                    .field("sealedAtMs", manifest.sealedAt().toEpochMilli())
                    .field("entries", manifest.entries())
                    .field("erased", manifest.erased())
                    .field("root", manifest.root().hex())
                    .field("head", manifest.head().hex())
                    .field("sessions", manifest.sessions())
                    .field("kid", manifest.key().value())
                    .field("trusted", intact.trust() == KeyTrust.GIVEN));
        }

        private static TrustedKeys keys(String file) {
            String pem = new String(read(file, MAX_KEY_BYTES, "--public-key"), StandardCharsets.UTF_8);
            return UsageException.orUsage("--public-key", () -> TrustedKeys.of(VerifyingKey.parsePem(pem)));
        }

        /** A file that the command line names: if it can't be read, the command line has to be changed. */
        private static byte[] read(String file, int maxBytes, String what) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                byte[] bytes = in.readNBytes(maxBytes + 1);
                if (bytes.length > maxBytes) {
                    throw new UsageException(
                            what + ": " + file + " is longer than " + maxBytes + " bytes: give another file.");
                }
                return bytes;
            } catch (NoSuchFileException e) {
                throw new UsageException(what + ": There is no file " + file + ": check its path.");
            } catch (IOException e) {
                throw new UsageException(what + ": " + file + " can't be read: " + e.getMessage() + ".");
            }
        }
    }
}
