package dev.golive.sroi.event;

import java.util.Objects;

/**
 * Somebody agreed to a purpose, by their own act.
 *
 * @param purpose which
 * @param version which wording they were shown, 1 to 64 characters
 */
public record ConsentRecorded(Purpose purpose, String version) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the version is blank or too long
     */
    public ConsentRecorded {
        Objects.requireNonNull(purpose, "purpose");
        EventText.check("A consent's version", version, 64);
    }
}
