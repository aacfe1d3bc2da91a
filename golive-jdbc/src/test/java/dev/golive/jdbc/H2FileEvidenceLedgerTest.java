package dev.golive.jdbc;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.test.contract.SharedEvidenceLedgerContract;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileEvidenceLedgerTest extends SharedEvidenceLedgerContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected EvidenceLedger open() {
        return database.empty().evidenceLedger(new SplittableRandom(1));
    }

    @Override
    protected EvidenceLedger reopen() {
        return database.again().evidenceLedger(new SplittableRandom(2));
    }
}
