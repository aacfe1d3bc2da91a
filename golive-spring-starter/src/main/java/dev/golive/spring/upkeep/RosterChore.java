package dev.golive.spring.upkeep;

import dev.golive.spring.metrics.GoLiveMeters;
import dev.golive.spring.metrics.GoLiveMeters.PollOutcome;
import dev.golive.sroi.capture.RosterPoll;
import java.time.Duration;
import java.util.Objects;

/** Asks LiveKit who is where, and counts what came of it. */
public final class RosterChore implements Chore {

    private final RosterPoll poll;
    private final GoLiveMeters meters;

    /** The chore of this poll. */
    public RosterChore(RosterPoll poll, GoLiveMeters meters) {
        this.poll = Objects.requireNonNull(poll, "poll");
        this.meters = Objects.requireNonNull(meters, "meters");
    }

    @Override
    public String name() {
        return "roster-poll";
    }

    @Override
    public void run() {
        PollOutcome outcome = PollOutcome.FAILED;
        try {
            outcome = poll.round() ? PollOutcome.NEWS : PollOutcome.QUIET;
        } finally {
            meters.poll(outcome);
        }
    }

    @Override
    public Duration pause() {
        return poll.pause();
    }
}
