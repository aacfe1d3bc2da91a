package dev.golive.spring.autoconfigure;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;

/** The application's clock if it has exactly one, else the system's. */
final class ApplicationClock {

    private ApplicationClock() {}

    static InstantSource of(ObjectProvider<Clock> clock) {
        InstantSource application = clock.getIfUnique();
        return application == null ? InstantSource.system() : application;
    }
}
