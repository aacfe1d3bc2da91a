package dev.golive.samples.console;

import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.BundleManifest;
import dev.golive.sroi.bundle.LedgerBundles;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.signing.PemSigningKey;
import dev.golive.sroi.signing.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a session's evidence into one file. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        parameterListHeading = "%n",
        optionListHeading = "%n",
        header = "Puts a session's evidence into a signed zip that a stranger can check.",
        description = {
            "",
            "The zip has the session's events, their leaves, the chain of all sessions before it, attendance.csv and"
                    + " attendance.json, and VERIFY.txt, the steps to check it with stock tools. What was forgotten, and answers in"
                    + " words, are there by their hashes alone.",
            "",
            "Prints one line of JSON: session, entries, erased, root, head, sessions, and kid, the id of the key."
        },
        footer = {
            "",
            "Examples:",
            "  openssl genpkey -algorithm ed25519 -out key.pem",
            "  golive evidence bundle evidence.jsonl --session hiit --out bundle.zip --key key.pem"
        })
final class EvidenceBundleCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger's file.")
    private Path file = Path.of("");

    @Option(names = "--session", required = true, paramLabel = "ID", description = "Which session, as the events say.")
    private String session = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "Where the bundle is put.")
    private Path out = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY.pem",
            description = "The Ed25519 private key that signs, as openssl genpkey writes it.")
    private Path key = Path.of("");

    EvidenceBundleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SessionLabel label = UsageException.orUsage("--session", () -> new SessionLabel(session));
        SigningKey signing = UsageException.orUsage("--key", () -> PemSigningKey.fromFile(key));
        AuditBundle bundle = LedgerFiles.withExisting(file, ledger -> bundle(ledger, label, signing));
        try (OutputStream zip = Files.newOutputStream(out)) {
            bundle.writeTo(zip);
        } catch (IOException e) {
            throw new UsageException(
                    "--out: " + out + " can't be written (" + e.getClass().getSimpleName() + ").");
        }
        BundleManifest manifest = bundle.manifest();
        surroundings.print(
                JsonLine.of(json -> json.field("session", manifest.session().value())
                        .field("entries", manifest.entries())
                        .field("erased", manifest.erased())
                        .field("root", manifest.root().hex())
                        .field("head", manifest.head().hex())
                        .field("sessions", manifest.sessions())
                        .field("kid", manifest.key().value())));
        return ExitCode.DONE;
    }

    private AuditBundle bundle(EvidenceLedger ledger, SessionLabel label, SigningKey signing) {
        return RefusedException.orRefused(() -> {
            AttendanceReport report = attendance(ledger, label);
            return LedgerBundles.of(ledger, label, surroundings.clock().instant())
                    .report("attendance.csv", AttendanceCsv.encode(report))
                    .report("attendance.json", AttendanceJson.encode(report))
                    .seal(signing);
        });
    }

    private static AttendanceReport attendance(EvidenceLedger ledger, SessionLabel label) {
        AttendanceFold fold = AttendanceFold.create();
        LedgerReader.each(ledger, Scope.of(label), document -> {
            if (document.event().fact() instanceof Attended attended) {
                fold.add(attended.fact());
            }
        });
        return fold.attendance().read(ReadingRules.standard());
    }
}
