package dev.golive.spring.upkeep;

import java.time.Duration;

/** Something to do again and again, by one thread. */
public interface Chore {

    /** What it is called in logs and thread names, such as {@code roster-poll}. */
    String name();

    /**
     * Does it once.
     *
     * @throws RuntimeException if it failed; it is done again all the same
     */
    void run();

    /** How long to wait before it is done again. */
    Duration pause();
}
