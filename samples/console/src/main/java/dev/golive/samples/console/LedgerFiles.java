package dev.golive.samples.console;

import dev.golive.sroi.ledger.Durability;
import dev.golive.sroi.ledger.JsonLinesLedger;
import dev.golive.sroi.ledger.LedgerDamagedException;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Function;

/** Ledgers in files. */
final class LedgerFiles {

    private LedgerFiles() {}

    /** Does something with a ledger, which is made if it is not there. */
    static <T> T withLedger(Path file, Function<JsonLinesLedger, T> work) {
        try (JsonLinesLedger ledger = JsonLinesLedger.open(file, Durability.POWER_LOSS, new SecureRandom())) {
            return work.apply(ledger);
        } catch (LedgerUnavailableException | LedgerDamagedException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** Does something with a ledger that is there. */
    static <T> T withExisting(Path file, Function<JsonLinesLedger, T> work) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("There is no ledger " + file + ". evidence append makes one.");
        }
        return withLedger(file, work);
    }
}
