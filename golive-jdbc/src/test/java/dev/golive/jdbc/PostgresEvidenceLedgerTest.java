package dev.golive.jdbc;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.test.contract.SharedEvidenceLedgerContract;
import java.util.SplittableRandom;

class PostgresEvidenceLedgerTest extends SharedEvidenceLedgerContract {

    private final Postgres database = new Postgres();

    @Override
    protected EvidenceLedger open() {
        return database.empty().evidenceLedger(new SplittableRandom(1));
    }

    @Override
    protected EvidenceLedger reopen() {
        return database.again().evidenceLedger(new SplittableRandom(2));
    }
}
