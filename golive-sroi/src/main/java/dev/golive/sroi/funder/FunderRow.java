package dev.golive.sroi.funder;

import dev.golive.sroi.disclosure.Cell;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A session, a week, or all of them together.
 *
 * @param name the session's label or the week, such as {@code 2026-W48}; empty for all together
 * @param people how many people; of all together each session or week counts them again
 * @param attendancesEach how many sessions of the week each person attended on average, one decimal, half rounded up; empty by
 *     session, where it is one, and where the people are not shown, or there were none
 * @param minutesEach whole minutes of proved presence, of each person on average, half rounded up; empty where the people are
 *     not shown, or there were none. A sum is not given: with the sum of all, it would tell what was held back
 */
public record FunderRow(String name, Cell people, Optional<BigDecimal> attendancesEach, OptionalLong minutesEach) {

    /** Refuses null. */
    public FunderRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(attendancesEach, "attendancesEach");
        Objects.requireNonNull(minutesEach, "minutesEach");
    }
}
