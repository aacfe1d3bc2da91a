package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresetTest {

    @ParameterizedTest
    @CsvSource({
        "tabata, TABATA",
        "Tabata, TABATA",
        "emom-10, EMOM",
        "EMOM 10, EMOM",
        "emom, EMOM",
        "amrap_12, AMRAP",
        "For Time, FOR_TIME",
        "for-time-20, FOR_TIME",
        "' wave starts ', WAVE_STARTS"
    })
    void aPresetIsFoundByItsName(String name, Preset preset) {
        assertThat(Preset.find(name)).contains(preset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "burpees", "emom-11", "emom(01:00,10)", "tabata-8", "-10"})
    void whatHasNoNameIsNoPreset(String name) {
        assertThat(Preset.find(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noNameIsAWorkoutsText(Preset preset) {
        assertThat(Preset.find(preset.label())).contains(preset);
        assertThat(preset.label()).doesNotContain("(");
    }

    @Test
    void theLengthsAreWhatCoachesKnow() {
        assertThat(Preset.TABATA.workout().length()).hasMinutes(4);
        assertThat(Preset.EMOM.workout().length()).hasMinutes(10);
        assertThat(Preset.AMRAP.workout().length()).hasMinutes(12);
        assertThat(Preset.FOR_TIME.workout().length()).hasMinutes(20);
        assertThat(Preset.WAVE_STARTS.workout().length()).hasMinutes(8);
    }
}
