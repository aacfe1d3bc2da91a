package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvidence.ANN;
import static dev.golive.test.contract.KnownEvidence.BEN;
import static dev.golive.test.contract.KnownEvidence.NOW;
import static dev.golive.test.contract.KnownEvidence.OTHER_PROGRAMME;
import static dev.golive.test.contract.KnownEvidence.OTHER_SESSION;
import static dev.golive.test.contract.KnownEvidence.PROGRAMME;
import static dev.golive.test.contract.KnownEvidence.SESSION;
import static dev.golive.test.contract.KnownEvidence.effort;
import static dev.golive.test.contract.KnownEvidence.efforts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.SubjectErased;
import dev.golive.sroi.integrity.MerkleTree;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link EvidenceLedger} does. Extend it, make a ledger, run it; one that survives its process extends
 * {@link DurableEvidenceLedgerContract} instead.
 */
public abstract class EvidenceLedgerContract {

    static final int THREADS = 8;

    /** More than any test keeps. */
    static final int ALL = EvidenceLedger.MOST;

    private EvidenceLedger ledger;

    /** For subclasses. */
    protected EvidenceLedgerContract() {}

    /** A new ledger with nothing in it; asked for once before each test. */
    protected abstract EvidenceLedger open();

    @BeforeEach
    void anEmptyLedger() {
        ledger = open();
    }

    /** The ledger of the running test. */
    final EvidenceLedger ledger() {
        return ledger;
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(ledger.read(Scope.all(), 0, ALL)).isEmpty();
        assertThat(ledger.read(Scope.of(SESSION), 0, ALL)).isEmpty();
        assertThat(ledger.forget(ANN, NOW)).isZero();
        assertThat(ledger.read(Scope.all(), 0, ALL)).isEmpty();
    }

    @Test
    void entriesAreNumberedFromOneInTheOrderInWhichTheyCame() {
        assertThat(ledger.append(efforts(5, 2)).fresh()).hasSize(2);
        assertThat(ledger.append(efforts(1, 3)).fresh()).hasSize(3);

        List<EventDocument> all = new ArrayList<>(efforts(5, 2));
        all.addAll(efforts(1, 3));
        assertThat(documents(ledger)).isEqualTo(all);
        assertThat(ledger.read(Scope.all(), 0, ALL).stream().map(LedgerEntry::position))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void everyKindOfEventComesBackToTheLastByteWithALeafThatFits() {
        List<EventDocument> every = KnownEvidence.every();
        ledger.append(every);

        List<LedgerEntry> entries = ledger.read(Scope.all(), 0, ALL);

        assertThat(entries.stream().map(entry -> content(entry).document().json()))
                .isEqualTo(every.stream().map(EventDocument::json).toList());
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.leaf())
                        .isEqualTo(MerkleTree.leaf(
                                content(entry).salt(), content(entry).document().utf8())));
        assertThat(entries.stream().map(entry -> content(entry).salt())).doesNotHaveDuplicates();
    }

    @Test
    void whatIsKnownIsLeftOutAndTheFirstHolds() {
        ledger.append(efforts(1, 3));
        EventDocument again = KnownEvidence.of(2, SESSION, PROGRAMME, ANN, new EffortReported(10, null));

        assertThat(ledger.append(List.of(effort(9, BEN), again, effort(9, ANN))).fresh())
                .containsExactly(effort(9, BEN).event().key());

        List<EventDocument> all = new ArrayList<>(efforts(1, 3));
        all.add(effort(9, BEN));
        assertThat(documents(ledger)).isEqualTo(all);
    }

    @Test
    void nothingNewMovesNothing() {
        ledger.append(efforts(1, 3));

        assertThat(ledger.append(efforts(1, 3)).fresh()).isEmpty();

        assertThat(documents(ledger)).isEqualTo(efforts(1, 3));
        ledger.append(efforts(4, 1));
        assertThat(ledger.read(Scope.all(), 3, ALL).get(0).position()).isEqualTo(4);
    }

    @Test
    void aReaderGetsAsManyAsItAsksForAndGoesOnFromThere() {
        ledger.append(efforts(1, 7));

        assertThat(positions(Scope.all(), 0, 3)).containsExactly(1L, 2L, 3L);
        assertThat(positions(Scope.all(), 3, 3)).containsExactly(4L, 5L, 6L);
        assertThat(positions(Scope.all(), 6, 3)).containsExactly(7L);
        assertThat(positions(Scope.all(), 7, 3)).isEmpty();
        assertThat(positions(Scope.all(), Long.MAX_VALUE, 3)).isEmpty();
    }

    @Test
    void aScopeHasItsOwnInTheOrderOfAll() {
        for (int i = 1; i <= 8; i++) {
            ledger.append(List.of(KnownEvidence.of(
                    i,
                    i % 2 == 0 ? SESSION : OTHER_SESSION,
                    i % 4 < 2 ? PROGRAMME : OTHER_PROGRAMME,
                    ANN,
                    new EffortReported(1, null))));
        }

        assertThat(positions(Scope.of(SESSION), 0, ALL)).containsExactly(2L, 4L, 6L, 8L);
        assertThat(positions(Scope.of(SESSION), 2, 2)).containsExactly(4L, 6L);
        assertThat(positions(Scope.of(SESSION), 3, 2)).containsExactly(4L, 6L);
        assertThat(positions(Scope.of(OTHER_SESSION), 6, ALL)).containsExactly(7L);
        assertThat(positions(Scope.of(OTHER_PROGRAMME), 0, ALL)).containsExactly(2L, 3L, 6L, 7L);
        ledger.append(efforts(100, 4));
        assertThat(positions(Scope.of(BEN), 0, ALL)).containsExactly(10L, 12L);
    }

    @Test
    void whoIsForgottenLosesTheContentAndNeitherPlaceNorLeaf() {
        ledger.append(efforts(1, 6));
        List<LedgerEntry> before = ledger.read(Scope.all(), 0, ALL);

        assertThat(ledger.forget(ANN, NOW)).isEqualTo(3);

        List<LedgerEntry> after = ledger.read(Scope.all(), 0, ALL);
        assertThat(after).hasSize(7);
        for (int i = 0; i < 6; i++) {
            LedgerEntry old = before.get(i);
            boolean hers = ANN.equals(content(old).document().event().subject());
            assertThat(after.get(i)).isEqualTo(hers ? old.forgotten() : old);
        }
        assertThat(content(after.get(6)).document().event().fact()).isEqualTo(new SubjectErased(3));
        assertThat(positions(Scope.of(SESSION), 0, ALL)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(positions(Scope.of(ANN), 0, ALL)).isEmpty();
        assertThat(positions(Scope.of(BEN), 0, ALL)).containsExactly(1L, 3L, 5L);
    }

    @Test
    void whatWasForgottenDoesNotComeBackWhenItIsSentAgain() {
        ledger.append(efforts(1, 2));
        ledger.forget(ANN, NOW);

        assertThat(ledger.append(efforts(1, 2)).fresh()).isEmpty();

        assertThat(ledger.read(Scope.all(), 1, 1).get(0).content()).isNull();
        assertThat(ledger.forget(ANN, NOW)).isZero();
    }

    @Test
    void whoComesBackIsKeptAgain() {
        ledger.append(efforts(1, 2));
        ledger.forget(ANN, NOW);
        ledger.append(List.of(effort(4, ANN)));

        assertThat(ledger.forget(ANN, NOW)).isEqualTo(1);
        assertThat(ledger.forget(new Subject("p_An"), NOW)).isZero();
    }

    @Test
    void whatIsOverLosesItsContentAndKeepsItsPlace() {
        ledger.append(efforts(1, 3));
        List<LedgerEntry> before = ledger.read(Scope.all(), 0, ALL);

        assertThat(ledger.expire(Set.of(2L, 77L), NOW)).isEqualTo(1);
        assertThat(ledger.expire(Set.of(2L), NOW)).isZero();

        List<LedgerEntry> after = ledger.read(Scope.all(), 0, ALL);
        assertThat(after).hasSize(4).startsWith(before.get(0), before.get(1).forgotten(), before.get(2));
        assertThat(content(after.get(3)).document().event().fact()).isEqualTo(new SubjectErased(1));
        assertThat(ledger.append(efforts(1, 3)).fresh()).isEmpty();
    }

    @Test
    void aCallThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.append(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.append(efforts(0, ALL + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.read(Scope.all(), -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.read(Scope.all(), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.read(Scope.all(), 0, ALL + 1));

        assertThat(ledger.read(Scope.all(), 0, ALL)).isEmpty();
    }

    @Test
    void whatManyAppendAtOnceIsKeptOnceWithoutAGap() throws Exception {
        int each = 25;
        List<Callable<Integer>> writers = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(writer -> () -> appendOneByOne(ledger, writer / 2 * each, each))
                .toList();

        List<Integer> fresh = AtOnce.run(writers);

        // Two threads each append the same.
        assertThat(fresh.stream().mapToInt(Integer::intValue).sum()).isEqualTo(THREADS / 2 * each);
        assertNumbered(ledger, THREADS / 2 * each);
    }

    /** How many were new to the ledger. */
    static int appendOneByOne(EvidenceLedger ledger, int first, int count) {
        int fresh = 0;
        for (EventDocument document : efforts(first, count)) {
            fresh += ledger.append(List.of(document)).fresh().size();
        }
        return fresh;
    }

    /** There are so many different events, at the positions from 1 on. */
    static void assertNumbered(EvidenceLedger ledger, int count) {
        List<LedgerEntry> entries = ledger.read(Scope.all(), 0, ALL);
        assertThat(entries.stream().map(LedgerEntry::position))
                .isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
        Set<EventDocument> kept = new HashSet<>(documents(ledger));
        assertThat(kept).isEqualTo(new HashSet<>(efforts(0, count)));
    }

    static List<EventDocument> documents(EvidenceLedger ledger) {
        return ledger.read(Scope.all(), 0, ALL).stream()
                .map(entry -> content(entry).document())
                .toList();
    }

    private static LedgerEntry.Content content(LedgerEntry entry) {
        LedgerEntry.Content content = entry.content();
        if (content == null) {
            throw new AssertionError("Entry " + entry.position() + " has lost its content.");
        }
        return content;
    }

    private List<Long> positions(Scope scope, long after, int limit) {
        return ledger.read(scope, after, limit).stream()
                .map(LedgerEntry::position)
                .toList();
    }
}
