package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.SessionAttendance;
import dev.golive.sroi.checkin.DatedScore;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.Respondent;
import dev.golive.sroi.checkin.ScaleQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From what is known of a programme to people's answers to one question, and when they came to it. */
final class AnswerReader {

    private AnswerReader() {}

    static PairedChange read(ProgrammeState state, ScaleQuestion question, PairingRule pairing) {
        return PairedChange.of(pairing, enrolments(state, pairing), scores(state, question));
    }

    private static Map<Respondent, LocalDate> enrolments(ProgrammeState state, PairingRule pairing) {
        Map<Respondent, LocalDate> enrolments = new HashMap<>();
        for (SessionAttendance session :
                state.attendance().read(ReadingRules.standard()).sessions()) {
            session.people().stream()
                    .filter(person ->
                            !person.staff() && !person.presence().atLeast().isZero())
                    .forEach(person -> enrolments.merge(
                            new Respondent(person.attendee().value()),
                            LocalDate.ofInstant(person.firstIn(), pairing.zone()),
                            (one, other) -> one.isBefore(other) ? one : other));
        }
        return enrolments;
    }

    private static List<DatedScore> scores(ProgrammeState state, ScaleQuestion question) {
        List<DatedScore> scores = new ArrayList<>();
        state.doings()
                .values()
                .forEach(people ->
                        people.forEach((subject, doing) -> doing.answers().forEach((key, answer) -> {
                            if (key.question().equals(question.key().value()) && question.has(answer.value())) {
                                scores.add(
                                        new DatedScore(new Respondent(subject), Instant.ofEpochMilli(answer.at()), (int)
                                                answer.value()));
                            }
                        })));
        return scores;
    }
}
