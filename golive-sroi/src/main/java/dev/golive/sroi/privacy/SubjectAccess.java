package dev.golive.sroi.privacy;

import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a person may ask for: all that is kept about them. */
public final class SubjectAccess {

    private SubjectAccess() {}

    /**
     * All events about somebody, in the order in which they were kept: a JSON array in UTF-8, each as it is kept. Blocks on the
     * ledger.
     */
    public static byte[] export(EvidenceLedger ledger, Subject subject) {
        List<String> events = new ArrayList<>();
        LedgerReader.each(ledger, Scope.of(subject), document -> events.add(document.json()));
        return ("[" + String.join(",", events) + "]").getBytes(StandardCharsets.UTF_8);
    }
}
