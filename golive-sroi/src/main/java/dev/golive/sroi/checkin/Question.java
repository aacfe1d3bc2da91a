package dev.golive.sroi.checkin;

/**
 * Something that people are asked. Closed family. Whether an answer may ever leave for a funder is a matter of its type:
 * only what is {@link ExportableQuestion} may.
 */
public sealed interface Question permits ExportableQuestion, TextQuestion {

    /** Its name within the instrument. */
    QuestionKey key();

    /** What people read, 1 to 300 characters. */
    String text();
}
