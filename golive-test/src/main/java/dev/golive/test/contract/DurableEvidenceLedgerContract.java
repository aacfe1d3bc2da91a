package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvidence.ANN;
import static dev.golive.test.contract.KnownEvidence.NOW;
import static dev.golive.test.contract.KnownEvidence.efforts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an {@link EvidenceLedger} does whose entries outlive its process: all of {@link EvidenceLedgerContract}, and this. */
public abstract class DurableEvidenceLedgerContract extends EvidenceLedgerContract {

    /** For subclasses. */
    protected DurableEvidenceLedgerContract() {}

    /** What the ledger of the running test keeps, as a new process would open it; the first one is used no more. */
    protected abstract EvidenceLedger reopen();

    @Test
    void afterARestartEverythingIsThereAndGoesOn() {
        ledger().append(KnownEvidence.every());
        List<LedgerEntry> before = ledger().read(Scope.all(), 0, ALL);

        EvidenceLedger reopened = reopen();

        assertThat(reopened.read(Scope.all(), 0, ALL)).isEqualTo(before);
        assertThat(reopened.append(KnownEvidence.every()).fresh()).isEmpty();
        assertThat(reopened.append(efforts(1_000, 2)).fresh()).hasSize(2);
        assertThat(reopened.read(Scope.all(), before.size(), 1).get(0).position())
                .isEqualTo(before.size() + 1L);
    }

    @Test
    void whatIsForgottenStaysForgotten() {
        ledger().append(efforts(1, 6));
        ledger().forget(ANN, NOW);
        List<LedgerEntry> before = ledger().read(Scope.all(), 0, ALL);

        EvidenceLedger reopened = reopen();

        assertThat(reopened.read(Scope.all(), 0, ALL)).isEqualTo(before);
        assertThat(reopened.append(efforts(1, 6)).fresh()).isEmpty();
        assertThat(reopened.forget(ANN, NOW)).isZero();
    }
}
