package dev.golive.sroi.checkin;

import java.util.List;
import java.util.Optional;

/**
 * A set of questions that are asked together. Ours are {@link Ons4} and, for a host's own
 * questions and those of {@link OwnQuestions}, {@link Questionnaire}.
 *
 * <p>Questions under licence, such as those of SWEMWBS, HACT's values or PAR-Q+, are not in here. A host that has a licence
 * implements this interface with the wording that it was given. Implementations are immutable and thread-safe, and give the
 * same questions at every call.
 */
public interface Instrument {

    /** Its name, such as {@code ons4}. */
    QuestionKey id();

    /** Which version of its wording, 1 to 80 characters: answers to different versions are not compared. */
    String version();

    /** Whose it is, as it is to be cited, 1 to 300 characters. */
    String source();

    /** The questions in their order, with different keys. */
    List<Question> questions();

    /** The question of that name. */
    default Optional<Question> question(QuestionKey key) {
        return questions().stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
