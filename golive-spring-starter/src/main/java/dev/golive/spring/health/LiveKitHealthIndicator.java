package dev.golive.spring.health;

import dev.golive.error.LiveKitException;
import dev.golive.livekit.LiveKit;
import dev.golive.room.RoomName;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up if LiveKit answers a small authenticated question; the answer itself does not matter. */
public final class LiveKitHealthIndicator implements HealthIndicator {

    /** Listing one room by name costs LiveKit the same however many rooms are open. */
    private static final RoomName PROBE = RoomName.of("golive-health");

    private final LiveKit livekit;

    /** Asks this gateway. */
    public LiveKitHealthIndicator(LiveKit livekit) {
        this.livekit = livekit;
    }

    @Override
    public Health health() {
        try {
            livekit.room(PROBE);
            return Health.up().build();
        } catch (LiveKitException e) {
            return Health.down()
                    .withDetail("code", e.code())
                    .withDetail("problem", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
