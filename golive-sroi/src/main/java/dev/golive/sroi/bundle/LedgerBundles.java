package dev.golive.sroi.bundle;

import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.integrity.RootChain;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bundles of what a ledger keeps. A session comes in the chain at the place of its first entry. Entries that were forgotten,
 * and check-ins with an answer in words, which leave the house for nobody, are there by their leaves alone.
 *
 * <p>Stateless, thread-safe; blocks on the ledger, which it reads once.
 */
public final class LedgerBundles {

    /** What stands in the place of an entry that was forgotten. */
    public static final String FORGOTTEN = "forgotten";

    /** What stands in the place of an answer in words. */
    public static final String WITHHELD = "withheld-words";

    private LedgerBundles() {}

    /**
     * A bundle of a session, to which reports may be added before it is sealed.
     *
     * @throws IllegalArgumentException if the ledger has nothing of this session
     */
    public static BundleBuilder of(EvidenceLedger ledger, SessionLabel session, Instant sealedAt) {
        Map<SessionLabel, List<Hash>> sessions = new LinkedHashMap<>();
        List<BundleEntry> entries = new ArrayList<>();
        LedgerReader.entries(ledger, Scope.all(), entry -> {
            if (entry.session() == null) {
                return;
            }
            boolean ours = entry.session().equals(session);
            // Who comes after this session is not in its chain.
            if (ours || entries.isEmpty() || sessions.containsKey(entry.session())) {
                sessions.computeIfAbsent(entry.session(), unused -> new ArrayList<>())
                        .add(entry.leaf());
            }
            if (ours) {
                entries.add(bundled(entry));
            }
        });
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The ledger has nothing of a session \"" + session + "\".");
        }
        sessions.remove(session);
        List<Hash> earlier = sessions.values().stream()
                .map(leaves -> MerkleTree.of(leaves).root())
                .toList();
        return AuditBundle.builder(session, sealedAt).entries(entries).after(RootChain.of(earlier));
    }

    private static BundleEntry bundled(LedgerEntry entry) {
        LedgerEntry.Content content = entry.content();
        if (content == null) {
            return BundleEntry.erased(entry.leaf(), FORGOTTEN);
        }
        EvidenceEvent event = content.document().event();
        if (hasWords(event)) {
            return BundleEntry.erased(entry.leaf(), WITHHELD);
        }
        Subject subject = event.subject();
        byte[] canonical = content.document().utf8();
        return subject == null
                ? BundleEntry.kept(canonical, content.salt())
                : BundleEntry.kept(canonical, content.salt(), subject.value());
    }

    private static boolean hasWords(EvidenceEvent event) {
        return event.fact() instanceof CheckInAnswered checkIn
                && checkIn.answers().values().stream().anyMatch(CheckInAnswer.Words.class::isInstance);
    }
}
