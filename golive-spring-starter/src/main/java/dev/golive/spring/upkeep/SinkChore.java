package dev.golive.spring.upkeep;

import dev.golive.sroi.outlet.SinkName;
import dev.golive.sroi.outlet.SinkPump;
import java.time.Duration;
import java.util.Objects;

/** Brings a sink what is new in the ledger. */
public final class SinkChore implements Chore {

    private final SinkName sink;
    private final SinkPump pump;

    /** The chore of this sink. */
    public SinkChore(SinkName sink, SinkPump pump) {
        this.sink = Objects.requireNonNull(sink, "sink");
        this.pump = Objects.requireNonNull(pump, "pump");
    }

    @Override
    public String name() {
        return "evidence-sink-" + sink;
    }

    @Override
    public void run() {
        pump.round();
    }

    @Override
    public Duration pause() {
        return pump.pause();
    }
}
