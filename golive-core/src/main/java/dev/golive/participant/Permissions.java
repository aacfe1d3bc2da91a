package dev.golive.participant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What LiveKit lets a participant do, complete: LiveKit replaces all flags at once and reads absent ones as true, so
 * none is ever left out.
 *
 * @param canSubscribe sees and hears others
 * @param sources what may be published; empty means nothing
 * @param canPublishData may send data packets to the room past the server
 * @param hidden is in nobody's list of participants
 */
public record Permissions(boolean canSubscribe, Set<TrackSource> sources, boolean canPublishData, boolean hidden) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a hidden participant could publish or send data: its packets carry no sender
     *     and would pass for the server's own
     */
    public Permissions {
        sources = sources.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(sources));
        if (hidden && (canPublishData || !sources.isEmpty())) {
            throw new IllegalArgumentException("A hidden participant must not publish or send data: what it sends"
                    + " carries no sender and would pass for the server's own.");
        }
        if (sources.contains(TrackSource.UNKNOWN)) {
            throw new IllegalArgumentException("An unknown source can't be permitted. Name the sources one by one.");
        }
    }

    /** Sees and hears others, sends nothing. */
    public static Permissions viewing() {
        return new Permissions(true, Set.of(), false, false);
    }

    /**
     * The permissions that LiveKit reports, as far as this library would grant them.
     *
     * @param canPublish LiveKit's flag; with no sources it means every source
     * @return null if they are such as the constructor refuses, or name an unknown source
     */
    public static @Nullable Permissions ofReport(
            boolean canSubscribe,
            boolean canPublish,
            Set<TrackSource> sources,
            boolean canPublishData,
            boolean hidden) {
        Set<TrackSource> everything = EnumSet.complementOf(EnumSet.of(TrackSource.UNKNOWN));
        Set<TrackSource> granted = !canPublish ? Set.of() : sources.isEmpty() ? everything : sources;
        boolean unsayable = hidden && (canPublishData || canPublish);
        return unsayable || granted.contains(TrackSource.UNKNOWN)
                ? null
                : new Permissions(canSubscribe, granted, canPublishData, hidden);
    }

    /** The same with the right to send data past the server, unless hidden. */
    Permissions withData() {
        return new Permissions(canSubscribe, sources, !hidden, hidden);
    }

    /** Whether anything may be published. */
    public boolean canPublish() {
        return !sources.isEmpty();
    }
}
