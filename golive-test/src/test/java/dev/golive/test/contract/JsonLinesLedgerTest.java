package dev.golive.test.contract;

import dev.golive.sroi.ledger.Durability;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.JsonLinesLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesLedgerTest extends DurableEvidenceLedgerContract {

    @TempDir
    private Path folder;

    private final List<JsonLinesLedger> opened = new ArrayList<>();

    @Override
    protected EvidenceLedger open() {
        JsonLinesLedger ledger = JsonLinesLedger.open(
                folder.resolve("evidence.jsonl"), Durability.POWER_LOSS, new SplittableRandom(opened.size()));
        opened.add(ledger);
        return ledger;
    }

    @Override
    protected EvidenceLedger reopen() {
        close();
        return open();
    }

    @AfterEach
    void close() {
        opened.forEach(JsonLinesLedger::close);
    }
}
