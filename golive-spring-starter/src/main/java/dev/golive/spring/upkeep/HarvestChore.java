package dev.golive.spring.upkeep;

import dev.golive.sroi.capture.SessionHarvest;
import java.time.Duration;
import java.util.Objects;

/** Brings what sessions' own records say into the ledger, once a minute. */
public final class HarvestChore implements Chore {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SessionHarvest harvest;

    /** The chore of this harvest. */
    public HarvestChore(SessionHarvest harvest) {
        this.harvest = Objects.requireNonNull(harvest, "harvest");
    }

    @Override
    public String name() {
        return "evidence-harvest";
    }

    @Override
    public void run() {
        harvest.round();
    }

    @Override
    public Duration pause() {
        return MINUTE;
    }
}
