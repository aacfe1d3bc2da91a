package dev.golive.benchmark.join;

import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A timetable with any session a trial wants. */
@Configuration(proxyBeanMethods = false)
class EverySession {

    @Bean
    @Primary
    SessionDirectory everything(Clock clock) {
        return id -> Optional.of(plan(id, clock));
    }

    static SessionPlan plan(SessionId id, Clock clock) {
        return SessionPlan.of(id, "Morning HIIT", clock.instant().minus(Duration.ofMinutes(1)), Duration.ofHours(1));
    }
}
