package dev.golive.sroi.checkin;

/**
 * One of several choices.
 *
 * @param key the question's name
 * @param choice the choice's name
 */
public record ChoiceAnswer(QuestionKey key, QuestionKey choice) implements ExportableAnswer {}
