package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.golive.spring.ConsentWording;
import dev.golive.sroi.checkin.ChoiceQuestion;
import dev.golive.sroi.checkin.Instrument;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.Question;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.checkin.TextQuestion;
import dev.golive.sroi.effort.Rpe;
import dev.golive.sroi.event.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What somebody may agree to, what they have agreed to, and what a page asks them once they have.
 *
 * @param consents one for each purpose
 * @param effort the rating
 * @param checkIns the check-ins, in their order
 */
record ConsentAnswer(List<Consent> consents, Rating effort, List<CheckIn> checkIns) {

    /** A purpose, its wording, and whether they agreed. */
    record Consent(String purpose, boolean agreed, String version, String title, String text) {}

    /** The question, and the eleven answers from 0 to 10. */
    record Rating(String question, List<String> anchors) {}

    /** An instrument. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckIn(
            String id,
            String version,
            String source,
            @Nullable String introduction,
            List<Asked> questions) {}

    /** A question; its kind says which of the other fields there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record Asked(
            String key,
            String kind,
            String text,
            @Nullable Integer lowest,
            @Nullable Integer highest,
            @Nullable String lowestLabel,
            @Nullable String highestLabel,
            @Nullable List<Choice> choices) {}

    /** An answer among several. */
    record Choice(String key, String label) {}

    static ConsentAnswer of(List<ConsentWording> wordings, Set<Purpose> agreed, List<Instrument> instruments) {
        return new ConsentAnswer(
                wordings.stream()
                        .map(wording -> new Consent(
                                wording.purpose().value(),
                                agreed.contains(wording.purpose()),
                                wording.version(),
                                wording.title(),
                                wording.text()))
                        .toList(),
                new Rating(Rpe.QUESTION, Rpe.anchors()),
                instruments.stream().map(ConsentAnswer::checkIn).toList());
    }

    private static CheckIn checkIn(Instrument instrument) {
        return new CheckIn(
                instrument.id().value(),
                instrument.version(),
                instrument.source(),
                instrument instanceof Ons4 ? Ons4.INTRODUCTION : null,
                instrument.questions().stream()
                        .map(ConsentAnswer::asked)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Null for a kind that a check-in on the wire has no answer for: it holds numbers and words. */
    private static @Nullable Asked asked(Question question) {
        String key = question.key().value();
        if (question instanceof ScaleQuestion scale) {
            return new Asked(
                    key,
                    "scale",
                    scale.text(),
                    scale.lowest(),
                    scale.highest(),
                    scale.lowestLabel(),
                    scale.highestLabel(),
                    null);
        }
        if (question instanceof ChoiceQuestion choices) {
            return new Asked(
                    key,
                    "choice",
                    choices.text(),
                    null,
                    null,
                    null,
                    null,
                    choices.choices().stream()
                            .map(choice -> new Choice(choice.key().value(), choice.label()))
                            .toList());
        }
        return question instanceof TextQuestion
                ? new Asked(key, "text", question.text(), null, null, null, null, null)
                : null;
    }
}
