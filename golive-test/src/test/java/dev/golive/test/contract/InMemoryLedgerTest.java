package dev.golive.test.contract;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import java.util.SplittableRandom;

class InMemoryLedgerTest extends EvidenceLedgerContract {

    @Override
    protected EvidenceLedger open() {
        return InMemoryLedger.create(new SplittableRandom(1));
    }
}
