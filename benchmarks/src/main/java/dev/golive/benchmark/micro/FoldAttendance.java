package dev.golive.benchmark.micro;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSid;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.capture.WebhookFacts;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a class's parsed webhooks to who was there for how long; one operation is one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FoldAttendance {

    static final int PEOPLE = 300;

    private static final int EVENTS_EACH = 10;
    private static final int EVENTS = PEOPLE * EVENTS_EACH;

    private final List<WebhookEvent> events = new ArrayList<>();

    /** The events, before anything is measured. */
    public FoldAttendance() {
        new Crowd(PEOPLE, EVENTS_EACH).tell(events::add);
    }

    /** Ours: facts, the fold, and the report with both figures, segments, grades and the headcount. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public AttendanceReport golive() {
        AttendanceFold fold = AttendanceFold.create();
        for (WebhookEvent event : events) {
            WebhookFacts.from(event).ifPresent(fold::add);
        }
        return fold.attendance().read(ReadingRules.standard());
    }

    /**
     * What a host writes in ten minutes: leave minus join, added up by identity. It looks at two events in ten and is right
     * only while each of them comes, once, and in order.
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Map<Identity, Duration> plainSums() {
        Map<ParticipantSid, Instant> joined = new HashMap<>();
        Map<Identity, Duration> sums = new HashMap<>();
        for (WebhookEvent event : events) {
            if (event instanceof ParticipantJoined it) {
                joined.put(it.participant().sid(), it.createdAt());
            } else if (event instanceof ParticipantLeft it) {
                Instant since = joined.remove(it.participant().sid());
                if (since != null) {
                    Duration there = Duration.between(since, it.createdAt());
                    sums.merge(it.participant().identity(), there, Duration::plus);
                }
            }
        }
        return sums;
    }
}
