package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.golive.participant.Identity;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A session as pages see it. Times in epoch milliseconds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
record SessionAnswer(
        String id,
        String title,
        String state,
        long startsAtMs,
        long endsAtMs,
        long sinceMs,
        @Nullable String coach) {

    static SessionAnswer of(LiveSession session, SessionPlan plan) {
        Identity coach = session.coach();
        return new SessionAnswer(
                session.id().value(),
                plan.title(),
                session.state().wireName(),
                plan.startsAt().toEpochMilli(),
                plan.endsAt().toEpochMilli(),
                session.since().toEpochMilli(),
                coach == null ? null : coach.value());
    }
}
