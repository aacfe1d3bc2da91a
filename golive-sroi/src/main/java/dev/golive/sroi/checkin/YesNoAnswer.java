package dev.golive.sroi.checkin;

/**
 * Yes or no.
 *
 * @param key the question's name
 * @param yes whether the answer is yes
 */
public record YesNoAnswer(QuestionKey key, boolean yes) implements ExportableAnswer {}
