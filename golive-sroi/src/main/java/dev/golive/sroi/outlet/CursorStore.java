package dev.golive.sroi.outlet;

import java.time.Instant;

/** Remembers how far sinks have come, and who brings them more. Implementations are thread-safe and may block. */
public interface CursorStore {

    /**
     * Takes the right to bring a sink more, or keeps it.
     *
     * @param holder who asks, 1 to 64 characters; another for each process
     * @param until when the right ends unless it is asked for again
     * @return whether the asker has it now: nobody had it, or the asker, or somebody whose right had ended
     */
    boolean lease(SinkName sink, String holder, Instant now, Instant until);

    /** The position of the last entry that a sink has taken; 0 if it has taken none. */
    long of(SinkName sink);

    /**
     * Notes how far a sink has come; a lower position than the one that is known changes nothing.
     *
     * @param position 0 or more
     * @throws RuntimeException if it could not be kept: the sink gets the same events again
     */
    void save(SinkName sink, long position);
}
