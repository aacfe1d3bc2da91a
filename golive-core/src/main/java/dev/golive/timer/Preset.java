package dev.golive.timer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Workouts that coaches start by name. */
public enum Preset {
    /** Eight rounds of 20 seconds of work and 10 seconds of rest. Source: Tabata and others, 1996. */
    TABATA("tabata", "tabata(00:20,00:10,8)"),
    /** Every minute on the minute, ten times. */
    EMOM("emom-10", "emom(01:00,10)"),
    /** As many rounds as possible in twelve minutes. */
    AMRAP("amrap-12", "amrap(12:00)"),
    /** For time, twenty minutes at most. */
    FOR_TIME("for-time-20", "ft(20:00)"),
    /** Four waves, two minutes apart. */
    WAVE_STARTS("wave-starts", "rsa(00:00,02:00,04:00,06:00)");

    private final String label;
    private final Workout workout;

    Preset(String label, String text) {
        this.label = label;
        this.workout = Workout.parse(text);
    }

    /**
     * The preset of a name, such as {@code emom-10}. Capitals make no difference, a space or an underscore is as good as a
     * hyphen, and the number may be missing: {@code EMOM}. Empty if there is none.
     */
    public static Optional<Preset> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        return Stream.of(values())
                .filter(preset -> preset.label.equals(plain)
                        || preset.label.replaceFirst("-[0-9]+$", "").equals(plain))
                .findFirst();
    }

    /** Its name in small letters, such as {@code emom-10}. */
    public String label() {
        return label;
    }

    /** What it is. */
    public Workout workout() {
        return workout;
    }
}
