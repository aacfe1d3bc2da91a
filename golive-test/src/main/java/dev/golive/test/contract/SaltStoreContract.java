package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.privacy.PersonKey;
import dev.golive.sroi.privacy.SaltStore;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SaltStore} does. Extend it, make a store, run it. */
public abstract class SaltStoreContract {

    private static final int THREADS = 8;
    private static final PersonKey ANN = new PersonKey("a".repeat(64));
    private static final PersonKey BEN = new PersonKey("b".repeat(64));

    private final SplittableRandom random = new SplittableRandom(7);
    private SaltStore salts;

    /** For subclasses. */
    protected SaltStoreContract() {}

    /** A new store with nothing in it; asked for once before each test. */
    protected abstract SaltStore open();

    @BeforeEach
    void anEmptyStore() {
        salts = open();
    }

    @Test
    void theFirstSaltOfAPersonHolds() {
        Salt first = Salt.create(random);

        assertThat(salts.find(ANN)).isEmpty();
        assertThat(salts.putIfAbsent(ANN, first)).isEqualTo(first);
        assertThat(salts.putIfAbsent(ANN, Salt.create(random))).isEqualTo(first);
        assertThat(salts.find(ANN)).contains(first);
        assertThat(salts.find(BEN)).isEmpty();
    }

    @Test
    void whatIsDroppedIsGone() {
        Salt ben = Salt.create(random);
        salts.putIfAbsent(ANN, Salt.create(random));
        salts.putIfAbsent(BEN, ben);

        salts.drop(ANN);
        salts.drop(ANN);

        assertThat(salts.find(ANN)).isEmpty();
        assertThat(salts.find(BEN)).contains(ben);
        Salt fresh = Salt.create(random);
        assertThat(salts.putIfAbsent(ANN, fresh)).isEqualTo(fresh);
    }

    @Test
    void ofManyAtOnceAllGetTheSame() throws Exception {
        List<Salt> fresh =
                Stream.generate(() -> Salt.create(random)).limit(THREADS).toList();
        List<Callable<Salt>> tasks = fresh.stream()
                .<Callable<Salt>>map(salt -> () -> salts.putIfAbsent(ANN, salt))
                .toList();

        List<Salt> got = AtOnce.run(tasks);

        assertThat(got).isEqualTo(Collections.nCopies(THREADS, got.get(0)));
        assertThat(salts.find(ANN)).contains(got.get(0));
    }
}
