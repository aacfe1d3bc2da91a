package dev.golive.sroi.outlet;

/** Remembers how far sinks have come. Implementations are thread-safe and may block. */
public interface CursorStore {

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
