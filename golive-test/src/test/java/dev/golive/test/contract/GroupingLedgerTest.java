package dev.golive.test.contract;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.GroupingLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import java.util.SplittableRandom;

class GroupingLedgerTest extends EvidenceLedgerContract {

    @Override
    protected EvidenceLedger open() {
        return GroupingLedger.create(InMemoryLedger.create(new SplittableRandom(1)));
    }
}
