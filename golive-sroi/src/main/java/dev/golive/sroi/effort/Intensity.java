package dev.golive.sroi.effort;

/** How hard a class is meant to be, as its coach declares it. Closed family, from the easiest. */
public enum Intensity {
    /** Stretching, gentle yoga. */
    LIGHT,
    /** Breathing is faster; people can still talk. */
    MODERATE,
    /** People are out of breath or sweat. */
    VIGOROUS
}
