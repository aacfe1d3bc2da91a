package dev.golive.docs;

import dev.golive.spring.GoLiveCustomizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A platform's own, as far as the pages speak of it. */
@Configuration
@EnableAutoConfiguration
@Import({Live.class, Doorbell.class, Reports.class, HouseRules.class, FrontDesk.class, WarmUp.class})
class Platform {

    @Bean
    Timetable timetable() {
        return id -> Optional.of(new Lesson("HIIT", Instant.now(), Duration.ofMinutes(45)));
    }

    @Bean
    Bookings bookings() {
        return new Bookings();
    }

    // region customizer
    @Bean
    GoLiveCustomizer patientWebhooks() {
        return golive -> golive.webhookLeeway(Duration.ofMinutes(2));
    }
    // endregion customizer

    record Lesson(String title, Instant startsAt, Duration length) {}

    interface Timetable {
        Optional<Lesson> find(String id);
    }

    static final class Bookings {

        boolean hasPlace(String user, String session) {
            return !user.equals("nobody") && !session.isEmpty();
        }

        boolean isCoach(String user) {
            return user.equals("sam");
        }

        String firstName(String user) {
            return user;
        }
    }
}
