package dev.golive.sroi.privacy;

import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.ConsentWithdrawn;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have agreed to, by what a ledger says: of two words on one purpose the later holds, and at one time the no. */
public final class Consents {

    private Consents() {}

    /** A word, and when. */
    private record Word(long at, boolean yes) {
        Word later(Word other) {
            if (at != other.at) {
                return at > other.at ? this : other;
            }
            return yes ? other : this;
        }
    }

    /** What somebody has agreed to and not taken back. Blocks on the ledger. */
    public static Set<Purpose> of(EvidenceLedger ledger, Subject subject) {
        Map<Purpose, Word> words = new HashMap<>();
        LedgerReader.each(ledger, Scope.of(subject), document -> {
            EvidenceEvent event = document.event();
            Fact fact = event.fact();
            long at = event.at().toEpochMilli();
            if (fact instanceof ConsentRecorded yes) {
                words.merge(yes.purpose(), new Word(at, true), Word::later);
            } else if (fact instanceof ConsentWithdrawn no) {
                words.merge(no.purpose(), new Word(at, false), Word::later);
            }
        });
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().yes())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
