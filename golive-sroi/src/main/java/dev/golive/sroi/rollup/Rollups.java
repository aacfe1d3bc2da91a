package dev.golive.sroi.rollup;

import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceAmended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Rolls a ledger up. Stateless, thread-safe; blocks on the ledger, which it reads twice. */
public final class Rollups {

    private Rollups() {}

    /**
     * What a ledger's events come to, without those that were amended and what was forgotten.
     *
     * @param scope which entries; an amendment counts wherever in the ledger it stands
     * @param counts which events count
     */
    public static Rollup of(EvidenceLedger ledger, Scope scope, Predicate<EvidenceEvent> counts) {
        Set<EventKey> amended = new HashSet<>();
        LedgerReader.each(ledger, Scope.all(), document -> {
            if (document.event().fact() instanceof EvidenceAmended amendment) {
                amended.add(amendment.wrong());
            }
        });
        RollupFold fold = RollupFold.create();
        LedgerReader.each(ledger, scope, document -> {
            EvidenceEvent event = document.event();
            if (counts.test(event) && !amended.contains(event.key())) {
                fold.add(event);
            }
        });
        return fold.rollup();
    }
}
