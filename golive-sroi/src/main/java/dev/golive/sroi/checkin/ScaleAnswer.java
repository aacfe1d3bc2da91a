package dev.golive.sroi.checkin;

/**
 * A number on a scale.
 *
 * @param key the question's name
 * @param score on the question's scale
 */
public record ScaleAnswer(QuestionKey key, int score) implements ExportableAnswer {}
