package dev.golive.sroi.effort;

import java.util.Objects;

/**
 * How much alike a week's days were. High figures mean that hard work came without easy days in between; what is high
 * differs from person to person, and neither figure says that somebody will be ill or injured.
 *
 * <p>Source: C. Foster, "Monitoring training in athletes with reference to overtraining syndrome", Medicine and Science in
 * Sports and Exercise 30(7), 1998, pages 1164 to 1168; the worked example is table 5 of Foster and others 2001.
 *
 * @param deviation which standard deviation was taken
 * @param monotony mean of the seven days over their standard deviation; no unit
 * @param strain the week's load times the monotony, in AU
 */
public record Variation(Deviation deviation, ExactRoot monotony, ExactRoot strain) {

    /** Refuses null. */
    public Variation {
        Objects.requireNonNull(deviation, "deviation");
        Objects.requireNonNull(monotony, "monotony");
        Objects.requireNonNull(strain, "strain");
    }
}
