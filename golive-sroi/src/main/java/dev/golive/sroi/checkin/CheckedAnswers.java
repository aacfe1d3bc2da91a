package dev.golive.sroi.checkin;

import java.util.List;

/** Whether answers fit their questions. Closed family. */
public sealed interface CheckedAnswers {

    /**
     * All fit.
     *
     * @param answers in the order of the questions
     */
    record Accepted(List<Answer> answers) implements CheckedAnswers {

        /** Copies the list. */
        public Accepted {
            answers = List.copyOf(answers);
        }

        /** What may leave for a funder in numbers of people: all but free words. */
        public List<ExportableAnswer> exportable() {
            return answers.stream()
                    .filter(ExportableAnswer.class::isInstance)
                    .map(ExportableAnswer.class::cast)
                    .toList();
        }
    }

    /**
     * At least one does not fit, and none is taken.
     *
     * @param refusals what is wrong: misfits in the order of the questions, then unknown names in that of the alphabet
     */
    record Refused(List<Refusal> refusals) implements CheckedAnswers {

        /** Copies the list. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
