package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a host's {@link SessionDirectory} does. Ids come from the network: whoever calls the token endpoint makes them up, so a timetable
 * has to take any of them calmly.
 */
public abstract class SessionDirectoryContract {

    private SessionDirectory directory;

    /** For subclasses. */
    protected SessionDirectoryContract() {}

    /** A timetable that has {@link #planned()}; asked for once before each test. */
    protected abstract SessionDirectory open();

    /** An id that stands in it. */
    protected abstract SessionId planned();

    @BeforeEach
    void aTimetable() {
        directory = open();
    }

    @Test
    void aSessionThatIsPlannedIsFoundUnderItsOwnId() {
        assertThat(directory.find(planned()))
                .as("the session that planned() names")
                .map(SessionPlan::id)
                .contains(planned());
    }

    @Test
    void thePlanIsTheSameWhenAskedAgain() {
        assertThat(directory.find(planned())).isEqualTo(directory.find(planned()));
    }

    @Test
    void anIdThatNobodyPlannedIsNotFoundWhateverItLooksLike() {
        String id = planned().value();
        List<SessionId> strangers = Stream.of(
                        id + "-or-not",
                        "0",
                        "-1",
                        "' OR '1'='1",
                        "%",
                        "_",
                        "*",
                        "../" + id,
                        id + "%00",
                        "{}",
                        "ﷺ💪",
                        "x".repeat(SessionId.MAX_BYTES))
                .map(SessionId::of)
                .filter(stranger -> !stranger.equals(planned()))
                .toList();

        for (SessionId stranger : strangers) {
            assertThat(directory.find(stranger))
                    .as("the session \"%s\"", stranger)
                    .isEmpty();
        }
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        List<SessionPlan> found = AtOnce.run(Stream.generate(() ->
                        (Callable<SessionPlan>) () -> directory.find(planned()).orElseThrow())
                .limit(8)
                .toList());

        assertThat(found.stream().collect(Collectors.toSet())).hasSize(1);
    }
}
