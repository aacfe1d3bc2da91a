package dev.golive.spring.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.GoLive;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.TwirpCode;
import dev.golive.spring.metrics.MicrometerMeters;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.sroi.capture.PollPace;
import dev.golive.sroi.capture.RosterPoll;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.studio.SampleStudio;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterChoreTest {

    private final SampleStudio studio = SampleStudio.create();
    private final FakeLiveKit livekit = FakeLiveKit.start(studio.clock());
    private final GoLive golive =
            livekit.goLive().namespace(SampleStudio.NAMESPACE).build();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RosterChore chore = new RosterChore(
            RosterPoll.create(
                    golive.livekit(),
                    golive.rooms(),
                    InMemoryAttendanceStore.create(),
                    facts -> {},
                    studio.clock(),
                    PollPace.STANDARD),
            MicrometerMeters.create(registry));

    @AfterEach
    void close() {
        livekit.close();
    }

    @Test
    void everyRoundIsCountedByWhatCameOfIt() {
        livekit.join(golive.join(studio.hiit(), studio.athlete()).token());

        chore.run();
        chore.run();
        chore.run();
        livekit.fail(RoomServiceMethod.LIST_ROOMS, TwirpCode.PERMISSION_DENIED);
        assertThatExceptionOfType(LiveKitRefusedException.class).isThrownBy(chore::run);

        assertThat(count("news")).isEqualTo(1);
        assertThat(count("quiet")).isEqualTo(2);
        assertThat(count("failed")).isEqualTo(1);
    }

    @Test
    void itsPauseIsThePolls() {
        assertThat(chore.pause()).isEqualTo(Duration.ofSeconds(5));

        chore.run();

        assertThat(chore.pause()).isEqualTo(Duration.ofMillis(7_500));
    }

    private double count(String outcome) {
        return registry.counter("golive.attendance.polls", "outcome", outcome).count();
    }
}
