package dev.golive.sroi.funder;

import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.disclosure.Cell;
import dev.golive.sroi.disclosure.DisclosureControl;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How answers to one question changed, of those who answered at the beginning and later. It says what came after, not what
 * caused it.
 *
 * @param question the question's key
 * @param people how many people answered twice
 * @param meanChange from the first to the last answer, two decimals, half rounded away from zero, in the direction that is
 *     better; empty below eight people, or where the rule asks for more
 */
public record WellbeingChange(String question, Cell people, Optional<BigDecimal> meanChange) {

    /** The fewest people whose mean is shown, under any rule. */
    public static final int FEWEST = 8;

    private static final int DECIMALS = 2;

    /** Refuses null. */
    public WellbeingChange {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(meanChange, "meanChange");
    }

    static WellbeingChange of(ScaleQuestion question, PairedChange change, DisclosureControl control, boolean hidden) {
        int people = change.pairedN();
        if (hidden || people < FEWEST) {
            return new WellbeingChange(
                    question.key().value(),
                    hidden && people > 0 ? new Cell.Suppressed() : control.cell(people),
                    Optional.empty());
        }
        return new WellbeingChange(
                question.key().value(),
                control.cell(people),
                control.mean(question.improvement(change.sum()), people, DECIMALS));
    }
}
