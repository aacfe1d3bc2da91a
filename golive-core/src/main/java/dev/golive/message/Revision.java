package dev.golive.message;

/** The rule that all steps of a chat share. */
final class Revision {

    private Revision() {}

    static void check(long rev) {
        if (rev < 1) {
            throw new IllegalArgumentException("A chat's revisions begin at 1; this one is " + rev + ".");
        }
    }
}
