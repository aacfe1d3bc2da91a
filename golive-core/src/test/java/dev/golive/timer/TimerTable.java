package dev.golive.timer;

import dev.golive.fixture.ClassPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The shared tables of timers and workouts, and how a timer is written in them. */
final class TimerTable {

    static final JsonNode READINGS = ClassPath.json("/dev/golive/wire/timer/readings.json");
    static final JsonNode WORKOUTS = ClassPath.json("/dev/golive/wire/timer/workouts.json");

    private TimerTable() {}

    static Stream<JsonNode> cases() {
        return READINGS.path("cases").valueStream();
    }

    static TimerPlan plan(String name) {
        return plan(READINGS.path("plans").path(name).path("blocks"));
    }

    private static TimerPlan plan(JsonNode blocks) {
        return new TimerPlan(blocks.valueStream().map(TimerTable::block).toList());
    }

    private static Block block(JsonNode block) {
        List<Interval> intervals =
                block.path("intervals").valueStream().map(TimerTable::interval).toList();
        Numbering numbering = block.has("numbering")
                ? Numbering.valueOf(block.path("numbering").stringValue())
                : Numbering.PASSES;
        return new Block(intervals, block.path("rounds").intValue(), numbering);
    }

    private static Interval interval(JsonNode interval) {
        return new Interval(
                IntervalKind.valueOf(interval.path("kind").stringValue()),
                interval.path("label").stringValue(),
                millis(interval, "ms"),
                interval.has("counting")
                        ? Counting.valueOf(interval.path("counting").stringValue())
                        : Counting.DOWN);
    }

    static Timer timer(TimerPlan plan, JsonNode timer) {
        return new Timer(
                plan,
                TimerState.valueOf(timer.path("phase").stringValue()),
                instant(timer, "anchorMs"),
                millis(timer, "elapsedMs"),
                added(timer.path("added")));
    }

    private static @Nullable AddedTime added(JsonNode added) {
        return added.isMissingNode()
                ? null
                : new AddedTime(added.path("interval").intValue(), millis(added, "ms"));
    }

    /** What comes of a timer when a coach does this. */
    static Timer done(Timer timer, JsonNode step) {
        Instant at = instant(step, "atMs");
        return switch (step.path("do").stringValue()) {
            case "start" -> timer.start(at);
            case "pause" -> timer.pause(at);
            case "resume" -> timer.resume(at);
            case "skip" -> timer.skip(at);
            case "back" -> timer.back(at);
            case "add-time" -> timer.addTime(millis(step, "ms"), at);
            case "stop" -> timer.stop(at);
            default -> throw new IllegalArgumentException("Nobody can do " + step + ".");
        };
    }

    static Instant instant(JsonNode node, String field) {
        return Instant.ofEpochMilli(node.path(field).longValue());
    }

    static Duration millis(JsonNode node, String field) {
        return Duration.ofMillis(node.path(field).longValue());
    }
}
