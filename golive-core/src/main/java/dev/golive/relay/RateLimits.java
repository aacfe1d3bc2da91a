package dev.golive.relay;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How fast one person may be, by class, on one node. Immutable. */
public final class RateLimits {

    private final Map<MessageClass, RateLimit> limits;

    private RateLimits(Map<MessageClass, RateLimit> limits) {
        this.limits = limits;
    }

    /**
     * Five lines of chat at once and then one a second; twenty reactions at once and then five a second; ten counts of
     * repetitions at once and then two a second; twenty others at once and then two a second.
     */
    public static RateLimits standard() {
        Map<MessageClass, RateLimit> limits = new EnumMap<>(MessageClass.class);
        limits.put(MessageClass.CHAT, RateLimit.of(5, Duration.ofSeconds(1)));
        limits.put(MessageClass.REACTION, RateLimit.of(20, Duration.ofMillis(200)));
        limits.put(MessageClass.REP, RateLimit.of(10, Duration.ofMillis(500)));
        limits.put(MessageClass.CONTROL, RateLimit.of(20, Duration.ofMillis(500)));
        return new RateLimits(limits);
    }

    /** The same with another limit for a class. */
    public RateLimits with(MessageClass messages, RateLimit limit) {
        Map<MessageClass, RateLimit> changed = new EnumMap<>(limits);
        changed.put(messages, limit);
        return new RateLimits(changed);
    }

    /** The limit of a class. */
    public RateLimit of(MessageClass messages) {
        RateLimit limit = limits.get(messages);
        if (limit == null) {
            throw new IllegalStateException("There is no limit for " + messages + ".");
        }
        return limit;
    }
}
