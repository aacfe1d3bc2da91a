package dev.golive.sroi.checkin;

/** Texts that people read, checked. */
final class Texts {

    /** The longest question, in characters of UTF-16. */
    static final int LONGEST_QUESTION = 300;

    /** The longest label. */
    static final int LONGEST_LABEL = 80;

    /** The longest free text of an answer. */
    static final int LONGEST_ANSWER = 2000;

    private Texts() {}

    static void check(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("The " + what + " has " + text.length() + " characters"
                    + (text.isBlank() ? " and nothing to read" : "") + ": give 1 to " + longest + ".");
        }
    }
}
