package dev.golive.it;

import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A timetable with any session a test wants, so that each test has its own. */
@Configuration(proxyBeanMethods = false)
class AnySession {

    @Bean
    @Primary
    SessionDirectory everySession(Clock clock) {
        // A plan stays as it was first asked for: another one each time would be a session that is planned anew.
        Map<SessionId, Optional<SessionPlan>> plans = new ConcurrentHashMap<>();
        return id -> plans.computeIfAbsent(id, first -> find(first, clock));
    }

    private static Optional<SessionPlan> find(SessionId id, Clock clock) {
        if (id.value().startsWith("unknown")) {
            return Optional.empty();
        }
        Duration ago = id.value().startsWith("over") ? Duration.ofDays(1) : Duration.ofMinutes(1);
        return Optional.of(SessionPlan.of(id, "Morning HIIT", clock.instant().minus(ago), Duration.ofHours(1)));
    }
}
