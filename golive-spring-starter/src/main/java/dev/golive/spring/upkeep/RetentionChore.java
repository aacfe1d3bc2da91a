package dev.golive.spring.upkeep;

import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.privacy.RetentionRule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes evidence away whose time is over, once a day. */
public final class RetentionChore implements Chore {

    private static final Logger log = LoggerFactory.getLogger(RetentionChore.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final EvidenceLedger ledger;
    private final RetentionRule rule;
    private final InstantSource clock;

    /** The chore of this rule. */
    public RetentionChore(EvidenceLedger ledger, RetentionRule rule, InstantSource clock) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String name() {
        return "evidence-retention";
    }

    @Override
    public void run() {
        long expired = rule.apply(ledger, clock.instant());
        if (expired > 0) {
            log.info("The time of {} events about people was over: their content is gone.", expired);
        }
    }

    @Override
    public Duration pause() {
        return DAY;
    }
}
