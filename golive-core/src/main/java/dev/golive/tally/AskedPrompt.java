package dev.golive.tally;

import org.jspecify.annotations.Nullable;

/**
 * A prompt that the class was asked.
 *
 * @param id the prompt's id, as {@link Tally#item}
 * @param correct the right answer; null where none is right, and as long as it takes answers: else somebody's points would
 *     tell them which one it is
 */
public record AskedPrompt(String id, @Nullable Long correct) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public AskedPrompt {
        Tally.checkId(id);
    }
}
