package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.golive.sroi.live.LiveFigures;
import dev.golive.sroi.live.LiveFigures.Spread;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a session's evidence comes to so far.
 *
 * @param present how many athletes are there now
 * @param people how many have been there
 * @param effort how hard they found it, 0 to 10
 * @param answers what they answered in check-ins, by question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
record EvidenceLiveAnswer(int present, int people, Group effort, SortedMap<String, Group> answers) {

    /** So many answered; the mean of enough of them, in tenths. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record Group(int count, @Nullable Long meanTenths) {
        static Group of(Spread spread) {
            return new Group(spread.count(), spread.meanTenths());
        }
    }

    static EvidenceLiveAnswer of(LiveFigures figures) {
        SortedMap<String, Group> answers = new TreeMap<>();
        figures.answers().forEach((question, spread) -> answers.put(question, Group.of(spread)));
        return new EvidenceLiveAnswer(figures.present(), figures.people(), Group.of(figures.effort()), answers);
    }
}
