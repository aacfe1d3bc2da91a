package dev.golive.sroi.checkin;

/**
 * Who answered, as a pseudonym.
 *
 * @param pseudonym not blank; no name and no e-mail address
 */
public record Respondent(String pseudonym) implements Comparable<Respondent> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is blank or looks like an e-mail address
     */
    public Respondent {
        if (pseudonym.isBlank() || pseudonym.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "A respondent's pseudonym is blank or an e-mail address: give the programme's pseudonym.");
        }
    }

    /** By pseudonym. */
    @Override
    public int compareTo(Respondent other) {
        return pseudonym.compareTo(other.pseudonym);
    }

    /** The bare pseudonym. */
    @Override
    public String toString() {
        return pseudonym;
    }
}
