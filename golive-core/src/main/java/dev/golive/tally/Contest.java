package dev.golive.tally;

import java.util.List;
import java.util.Objects;

/**
 * What counts in a session, as the coach has set it.
 *
 * @param counters the counters that are on the board or were, each once
 * @param prompts the prompts that were asked, each once, in that order
 * @param rules what gives points
 */
public record Contest(List<Counter> counters, List<AskedPrompt> prompts, XpRules rules) {

    /** Copies. */
    public Contest {
        counters = List.copyOf(counters);
        prompts = List.copyOf(prompts);
        Objects.requireNonNull(rules, "rules");
    }

    /** Nothing counts yet. */
    public static Contest none() {
        return new Contest(List.of(), List.of(), XpRules.none());
    }

    /** The same, but of the counters this one alone, if it is there. */
    public Contest withCounterOnly(String repId) {
        return new Contest(
                counters.stream().filter(counter -> counter.id().equals(repId)).toList(), prompts, rules);
    }
}
