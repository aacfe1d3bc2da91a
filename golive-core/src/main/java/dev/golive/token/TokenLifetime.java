package dev.golive.token;

import dev.golive.participant.Role;
import java.time.Duration;

/**
 * How long a LiveKit token opens its room. It is asked for at connect only; LiveKit refreshes it for those inside.
 *
 * @param standard when nothing else is asked for
 * @param longest never longer, whoever asks
 */
public record TokenLifetime(Duration standard, Duration longest) {

    /** The shortest, for any role: time to load a page. */
    public static final Duration SHORTEST = Duration.ofSeconds(10);

    /** The lifetime of a role's tokens. */
    public static TokenLifetime of(Role role) {
        return switch (role) {
            case COACH, CO_COACH, MODERATOR -> new TokenLifetime(Duration.ofHours(4), Duration.ofHours(12));
            case ATHLETE -> new TokenLifetime(Duration.ofHours(2), Duration.ofHours(6));
            case GUEST -> new TokenLifetime(Duration.ofMinutes(15), Duration.ofHours(1));
            case PREVIEW -> new TokenLifetime(Duration.ofMinutes(15), Duration.ofHours(1));
        };
    }

    /**
     * What was asked for, if it is allowed.
     *
     * @throws IllegalArgumentException if it is under 10 s (so never zero or negative) or over the role's cap
     */
    Duration check(Duration asked) {
        if (asked.compareTo(SHORTEST) < 0 || asked.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "A token's lifetime of " + asked + " can't be had: take " + SHORTEST + " to " + longest + ".");
        }
        return asked;
    }
}
