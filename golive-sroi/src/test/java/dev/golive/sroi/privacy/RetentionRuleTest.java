package dev.golive.sroi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionEnded;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.SubjectErased;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerEntry;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    private static final Instant THEN = Instant.parse("2026-01-01T18:00:00Z");
    private static final Subject ANN = new Subject("s_ann");
    private static final RetentionRule RULE = new RetentionRule(Duration.ofDays(365), Duration.ofDays(90));

    private final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));

    @Test
    void healthGoesFirstThenAllElseAboutPeopleAndTheRestStays() {
        keep("effort", ANN, new EffortReported(7, null));
        keep("consent", ANN, new ConsentRecorded(Purpose.EFFORT, "1"));
        keep("ended", null, new SessionEnded());
        List<LedgerEntry> before = ledger.read(Scope.all(), 0, 10);

        assertThat(RULE.apply(ledger, THEN.plus(Duration.ofDays(90)))).isZero();
        assertThat(RULE.apply(ledger, THEN.plus(Duration.ofDays(91)))).isEqualTo(1);
        assertThat(RULE.apply(ledger, THEN.plus(Duration.ofDays(91)))).isZero();
        assertThat(facts())
                .containsExactly(new ConsentRecorded(Purpose.EFFORT, "1"), new SessionEnded(), new SubjectErased(1));

        assertThat(RULE.apply(ledger, THEN.plus(Duration.ofDays(366)))).isEqualTo(1);
        assertThat(facts()).containsExactly(new SessionEnded(), new SubjectErased(1), new SubjectErased(1));
        assertThat(ledger.read(Scope.all(), 0, 3).stream().map(LedgerEntry::leaf))
                .isEqualTo(before.stream().map(LedgerEntry::leaf).toList());
    }

    @Test
    void healthIsKeptNoLongerThanAllElse() {
        assertThatThrownBy(() -> new RetentionRule(Duration.ofDays(1), Duration.ofDays(2)))
                .hasMessageContaining("no longer than all else");
        assertThatThrownBy(() -> new RetentionRule(Duration.ofDays(1), Duration.ZERO))
                .hasMessageContaining("above zero");
    }

    private void keep(String id, @Nullable Subject subject, Fact fact) {
        ledger.append(List.of(EventDocument.of(new EvidenceEvent(
                new EventKey("/golive/gym", id), THEN, null, new SessionLabel("hiit"), subject, fact))));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        LedgerReader.each(
                ledger, Scope.all(), document -> facts.add(document.event().fact()));
        return facts;
    }
}
