package dev.golive.sroi.checkin;

/**
 * What somebody answered to one question. Closed family. It is health data: keep it only with consent. Whether it may ever
 * leave for a funder is a matter of its type, as with {@link Question}.
 */
public sealed interface Answer permits ExportableAnswer, TextAnswer {

    /** The question's name. */
    QuestionKey key();
}
