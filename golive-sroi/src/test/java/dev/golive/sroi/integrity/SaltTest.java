package dev.golive.sroi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SaltTest {

    @Test
    void ofManyAtOnceEachIsItsOwnAndWholeAsIfMadeOneByOne() {
        SplittableRandom oneByOne = new SplittableRandom(7);
        List<Salt> salts = Salt.create(new SplittableRandom(7), 100);

        assertThat(new HashSet<>(salts)).hasSize(100);
        salts.forEach(salt -> assertThat(salt).isEqualTo(Salt.create(oneByOne)));
        assertThat(Salt.create(oneByOne, 0)).isEmpty();
    }
}
