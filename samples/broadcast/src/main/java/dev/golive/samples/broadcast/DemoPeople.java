package dev.golive.samples.broadcast;

import dev.golive.participant.Role;
import dev.golive.session.SessionPlan;
import dev.golive.spring.Admission;
import dev.golive.spring.ParticipantResolver;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * DEMO ONLY: there is no login here, and whoever says they are the coach is the coach. In your application this is where
 * you look at your own login, such as {@code request.getUserPrincipal()}, and at your bookings.
 */
@Component
class DemoPeople implements ParticipantResolver {

    static final String COACH = "coach";
    static final String MODERATOR = "moderator";

    @Override
    public Admission resolve(HttpServletRequest request, SessionPlan session) {
        String person = request.getHeader("X-Demo-Person");
        String name = request.getHeader("X-Demo-Name");
        if (person == null || person.isBlank()) {
            return Admission.signInFirst();
        }
        if (person.equals(COACH)) {
            return Admission.admit(COACH, "Coach Sam", Role.COACH);
        }
        if (person.equals("stranger")) {
            return Admission.refuse("You are not booked for this class. Book a place, then open the link again.");
        }
        try {
            if (person.equals(MODERATOR)) {
                String moderator = name == null ? "Mo" : name;
                return Admission.admit(MODERATOR + "-" + moderator, moderator, Role.MODERATOR);
            }
            return Admission.admit(person, name == null ? "Athlete" : name, Role.ATHLETE);
        } catch (IllegalArgumentException e) {
            return Admission.refuse(String.valueOf(e.getMessage()));
        }
    }
}
