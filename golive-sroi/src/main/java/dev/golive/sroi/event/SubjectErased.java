package dev.golive.sroi.event;

/**
 * Somebody's evidence was erased, as they asked. Nothing here says whose.
 *
 * @param events how many events lost their content, 0 and more
 */
public record SubjectErased(long events) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there are fewer than none
     */
    public SubjectErased {
        if (events < 0) {
            throw new IllegalArgumentException("No fewer than 0 events can be erased, not " + events + ".");
        }
    }
}
