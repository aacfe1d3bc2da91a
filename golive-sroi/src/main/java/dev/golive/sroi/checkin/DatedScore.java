package dev.golive.sroi.checkin;

import java.time.Instant;
import java.util.Objects;

/**
 * One person's answer to one question on a scale, at its time. All that are compared are answers to the same version of the
 * same question.
 *
 * @param person who
 * @param at when
 * @param score the answer
 */
public record DatedScore(Respondent person, Instant at, int score) {

    /** Refuses null. */
    public DatedScore {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
    }
}
