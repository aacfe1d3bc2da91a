package dev.golive.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set of texts for each open object is asked whether it is right. */
class OpenNamesTest {

    @ParameterizedTest
    @ValueSource(longs = {4627, 17})
    void aNameIsNewOrNotWhateverIsOpen(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OpenNames names = new OpenNames();
        Deque<Set<String>> expected = new ArrayDeque<>();
        names.open();
        expected.push(new HashSet<>());

        for (int i = 0; i < 200_000; i++) {
            int step = random.nextInt(100);
            if (step == 0 && expected.size() < 16) {
                names.open();
                expected.push(new HashSet<>());
            } else if (step == 1 && expected.size() > 1) {
                names.close();
                expected.pop();
            } else {
                String name = "n" + random.nextInt(60);
                boolean added = names.add(name);

                assertThat(added)
                        .as("seed %d, step %d", seed, i)
                        .isEqualTo(expected.element().add(name));
            }
        }
    }

    @Test
    void textsOfOneHashAreToldApart() {
        OpenNames names = new OpenNames();
        names.open();

        assertThat(names.add("AaAa")).isTrue();
        assertThat(names.add("BBBB")).isTrue();
        assertThat(names.add("AaBB")).isTrue();
        assertThat(names.add("BBBB")).isFalse();
    }
}
