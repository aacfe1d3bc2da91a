package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A programme while events come in. Mutable, of one thread. */
final class ProgrammeDraft {

    private final AttendanceFold attendance = AttendanceFold.create();

    /** By session, then by person. */
    private final Map<String, Map<String, DoingDraft>> doings = new HashMap<>();

    private final Set<String> minors = new HashSet<>();

    void add(EvidenceEvent event) {
        Fact fact = event.fact();
        Subject subject = event.subject();
        if (fact instanceof Attended attended) {
            attendance.add(attended.fact());
        } else if (subject != null && DoingDraft.takes(fact)) {
            String session = event.session() == null ? "" : event.session().value();
            doing(session, subject.value()).add(fact, event.at().toEpochMilli());
        } else if (subject != null && fact instanceof GuardianVerified) {
            minors.add(subject.value());
        }
    }

    private DoingDraft doing(String session, String subject) {
        return doings.computeIfAbsent(session, unused -> new HashMap<>())
                .computeIfAbsent(subject, unused -> new DoingDraft());
    }

    ProgrammeState state() {
        Map<String, Map<String, Doing>> states = new HashMap<>();
        doings.forEach((session, people) -> {
            Map<String, Doing> known = new HashMap<>();
            people.forEach((subject, draft) -> known.put(subject, draft.doing()));
            states.put(session, known);
        });
        return new ProgrammeState(attendance.attendance(), states, minors);
    }
}
