package dev.golive.sroi.event;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody answered a check-in. A later answer to the same question is a new event. Health data.
 *
 * @param answers by the question's key, 1 to 20 of them
 */
public record CheckInAnswered(SortedMap<String, CheckInAnswer> answers) implements Fact {

    /** The most answers. */
    public static final int MOST = 20;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are none or too many, or a key is none
     */
    public CheckInAnswered {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        if (answers.isEmpty() || answers.size() > MOST) {
            throw new IllegalArgumentException("A check-in has 1 to " + MOST + " answers, not " + answers.size() + ".");
        }
        answers.keySet().forEach(key -> EventText.checkWord("A question's key", key));
    }

    /** The answers without their words: what may be counted. */
    public SortedMap<String, Long> figures() {
        SortedMap<String, Long> figures = new TreeMap<>();
        answers.forEach((key, answer) -> {
            if (answer instanceof CheckInAnswer.Figure figure) {
                figures.put(key, figure.value());
            }
        });
        return figures;
    }
}
