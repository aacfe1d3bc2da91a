package dev.golive.samples.broadcast;

import dev.golive.session.SessionPlan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages, which are static; the page's script reads the session's id from its address. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/timetable.html");
        registry.addViewController("/coach/{session}").setViewName("forward:/coach.html");
        registry.addViewController("/join/{session}").setViewName("forward:/join.html");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What the timetable's page shows. */
    @RestController
    static class TimetableController {

        private final Timetable timetable;

        TimetableController(Timetable timetable) {
            this.timetable = timetable;
        }

        /**
         * A class.
         *
         * @param id the session's id
         * @param title what people call it
         * @param startsAtMs epoch milliseconds
         * @param minutes how long it lasts
         */
        record Entry(String id, String title, long startsAtMs, long minutes) {

            static Entry of(SessionPlan plan) {
                long minutes = Duration.between(plan.startsAt(), plan.endsAt()).toMinutes();
                return new Entry(
                        plan.id().value(), plan.title(), plan.startsAt().toEpochMilli(), minutes);
            }
        }

        @GetMapping("/timetable")
        List<Entry> timetable() {
            return timetable.all().stream().map(Entry::of).toList();
        }
    }
}
