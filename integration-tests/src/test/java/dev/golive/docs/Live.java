package dev.golive.docs;

import dev.golive.docs.Platform.Bookings;
import dev.golive.docs.Platform.Timetable;
import dev.golive.participant.Role;
import dev.golive.session.SessionDirectory;
import dev.golive.session.SessionPlan;
import dev.golive.spring.Admission;
import dev.golive.spring.ParticipantResolver;
import java.security.Principal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// region beans
@Configuration
class Live {

    @Bean
    SessionDirectory sessions(Timetable timetable) {
        return id -> timetable
                .find(id.value())
                .map(lesson -> SessionPlan.of(id, lesson.title(), lesson.startsAt(), lesson.length()));
    }

    @Bean
    ParticipantResolver participants(Bookings bookings) {
        return (request, session) -> {
            Principal user = request.getUserPrincipal();
            if (user == null) {
                return Admission.signInFirst();
            }
            if (!bookings.hasPlace(user.getName(), session.id().value())) {
                return Admission.refuse("You have no place in this class yet. Book one, then come back.");
            }
            Role role = bookings.isCoach(user.getName()) ? Role.COACH : Role.ATHLETE;
            return Admission.admit(user.getName(), bookings.firstName(user.getName()), role);
        };
    }
}
// endregion beans
